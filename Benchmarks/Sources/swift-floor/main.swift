import CBaseline

let events = CommandLine.arguments.dropFirst().reduce(0) { $0 + baseline_count_events_in_file($1) }
print("\(events) events")
