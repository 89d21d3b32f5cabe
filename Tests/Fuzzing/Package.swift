// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "kanri", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "FuzzCEL", dependencies: [.product(name: "CEL", package: "kanri")],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
