import Foundation
import GradingService
import Hummingbird

// `HOST` and `PORT` say where to listen.
let environment = ProcessInfo.processInfo.environment
var settings = ServiceSettings()
if let host = environment["HOST"], !host.isEmpty { settings.host = host }
if let text = environment["PORT"], !text.isEmpty {
  guard let port = Int(text), (0...65_535).contains(port) else {
    FileHandle.standardError.write(Data("PORT must be a number from 0 to 65535, not '\(text)'.\n".utf8))
    exit(2)
  }
  settings.port = port
}
try await GradingService.application(settings).runService()
