public import Hummingbird
public import Logging

/// The service: procedures come in as JSON, and go out graded and checked.
public enum GradingService {
  /// Builds the server; it listens once it is run.
  public static func application(
    _ settings: ServiceSettings = ServiceSettings(), logger: Logger = Logger(label: "grading-service")
  ) -> some ApplicationProtocol {
    let assessor = Assessor()
    let router = Router()
    router.add(middleware: ErrorAnswers())
    HealthRoute(assessor: assessor).add(to: router)
    RubricRoute(assessor: assessor).add(to: router)
    GradesRoute(assessor: assessor, settings: settings).add(to: router)
    return Application(
      router: router,
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port), serverName: "grading-service"),
      logger: logger)
  }
}
