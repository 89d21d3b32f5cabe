import CAllocator
import KanriCommands

#if canImport(Glibc)
  import Glibc
#endif

kanri_keep_freed_memory()
exit(KanriCommands.run(Array(CommandLine.arguments.dropFirst())))
