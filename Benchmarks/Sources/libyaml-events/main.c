#include "CBaseline.h"
#include <dirent.h>
#include <stdio.h>
#include <string.h>

/// Counts the events of every YAML file below a folder, or of one file.
static long count(const char *path, long *files) {
  DIR *folder = opendir(path);
  if (!folder) {
    long events = baseline_count_events_in_file(path);
    if (events >= 0) (*files)++;
    return events;
  }
  long events = 0;
  struct dirent *entry;
  while ((entry = readdir(folder))) {
    if (entry->d_name[0] == '.') continue;
    size_t length = strlen(entry->d_name);
    if (entry->d_type != DT_DIR && (length < 5 || strcmp(entry->d_name + length - 5, ".yaml") != 0)) continue;
    char below[4096];
    snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
    long more = count(below, files);
    if (more < 0) fprintf(stderr, "not parsed: %s\n", below);
    else events += more;
  }
  closedir(folder);
  return events;
}

int main(int argc, char **argv) {
  long files = 0, events = 0;
  for (int index = 1; index < argc; index++) events += count(argv[index], &files);
  printf("%ld events in %ld files\n", events, files);
  return 0;
}
