// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "kanri",
  products: [
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "GovernanceFindings", targets: ["GovernanceFindings"]),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CEL", swiftSettings: strict),
    .target(name: "GovernanceFindings", swiftSettings: strict),
    .target(
      name: "YAMLSyntax", dependencies: ["CLibYAML", "GovernanceFindings"], swiftSettings: strict),
    .testTarget(
      name: "CELTests", dependencies: ["CEL"], exclude: ["Differential"], swiftSettings: strict),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["YAMLSyntax"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
