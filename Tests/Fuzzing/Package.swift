// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "kanri", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "FuzzCEL", dependencies: [.product(name: "CEL", package: "kanri")], swiftSettings: strict),
    .executableTarget(
      name: "FuzzTables",
      dependencies: [
        .product(name: "DigitalGovernance", package: "kanri"),
        .product(name: "GovernanceTables", package: "kanri"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
