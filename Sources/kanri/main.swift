import KanriCommands

#if canImport(Glibc)
  import Glibc
#endif

exit(KanriCommands.run(Array(CommandLine.arguments.dropFirst())))
