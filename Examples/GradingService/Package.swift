// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "GradingService",
  platforms: [.macOS(.v15)],
  dependencies: [
    // `traits: []` leaves the command line out: of kanri itself nothing else is resolved.
    .package(name: "kanri", path: "../..", traits: []),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
  ],
  targets: [
    .target(
      name: "GradingService",
      dependencies: [
        .product(name: "DigitalGovernance", package: "kanri"),
        .product(name: "GovernanceFindings", package: "kanri"),
        .product(name: "Hummingbird", package: "hummingbird"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "grading-service",
      dependencies: ["GradingService", .product(name: "Hummingbird", package: "hummingbird")],
      swiftSettings: strict),
    .testTarget(
      name: "GradingServiceTests",
      dependencies: [
        "GradingService", .product(name: "DigitalGovernance", package: "kanri"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
