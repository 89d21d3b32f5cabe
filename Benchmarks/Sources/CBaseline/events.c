#include "CBaseline.h"
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

long baseline_count_events(const unsigned char *bytes, size_t length) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return -1;
  yaml_parser_set_input_string(&parser, bytes, length);
  long count = 0;
  int done = 0;
  while (!done) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      count = -1;
      break;
    }
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
    count++;
  }
  yaml_parser_delete(&parser);
  return count;
}

long baseline_count_events_in_file(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  struct stat status;
  if (fstat(file, &status) != 0) {
    close(file);
    return -1;
  }
  size_t size = (size_t)status.st_size, filled = 0;
  unsigned char *bytes = malloc(size ? size : 1);
  while (filled < size) {
    ssize_t count = read(file, bytes + filled, size - filled);
    if (count <= 0) break;
    filled += (size_t)count;
  }
  close(file);
  long events = baseline_count_events(bytes, filled);
  free(bytes);
  return events;
}

const char *baseline_libyaml_version(void) { return yaml_get_version_string(); }
