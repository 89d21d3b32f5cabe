import DigitalGovernance
import GovernanceRules

// A service builds a canvas in memory and checks it, without YAML.
var user = ServiceCanvas.Group()
user.name = "飲食店の開業者"
user.headCount = "約3,000人"
user.evidence = []
var canvas = ServiceCanvas()
canvas.id = "canvas-1"
canvas.name = "営業許可の申請"
canvas.users = [user]

guard let today = CalendarDate("2026-11-24") else { fatalError("a date is a date") }
let findings = GovernanceRules.check(canvas, asOf: today)
guard findings.contains(where: { $0.code == "C103" && $0.path == "users[0].name" }) else {
  fatalError("expected C103 at users[0].name, got \(findings.map { "\($0.code) \($0.path)" })")
}
print("embedded: \(findings.count) finding(s), the first: \(findings[0].message.ja)")
