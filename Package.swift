// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// The shipped executable carries its runtime, so that it starts in milliseconds on any machine. The libraries are
// those that the argument parser's Foundation part needs and the linker does not find by itself.
let release: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-executable", "-lswiftSynchronization"], release),
  .linkedLibrary("_FoundationCollections", release), .linkedLibrary("_FoundationCShims", release),
]

let package = Package(
  name: "kanri",
  products: [
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "GovernanceFindings", targets: ["GovernanceFindings"]),
    .library(name: "DigitalGovernance", targets: ["DigitalGovernance"]),
    .library(name: "GovernanceRules", targets: ["GovernanceRules"]),
    .library(name: "GovernanceDocuments", targets: ["GovernanceDocuments"]),
    .library(name: "GovernanceLint", targets: ["GovernanceLint"]),
    .library(name: "GovernanceReports", targets: ["GovernanceReports"]),
    .executable(name: "kanri", targets: ["kanri"]),
  ],
  traits: [
    // A service that embeds the libraries and writes `traits: []` resolves kanri alone.
    .default(enabledTraits: ["CommandLine"]),
    .trait(name: "CommandLine", description: "The kanri executable and its argument parser"),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CEL", swiftSettings: strict),
    .target(name: "GovernanceFindings", swiftSettings: strict),
    .target(name: "DigitalGovernance", dependencies: ["GovernanceFindings"], swiftSettings: strict),
    .target(
      name: "GovernanceRules", dependencies: ["DigitalGovernance", "GovernanceFindings"],
      swiftSettings: strict),
    .target(
      name: "GovernanceDocuments", dependencies: ["DigitalGovernance", "GovernanceFindings", "YAMLSyntax"],
      swiftSettings: strict),
    .target(
      name: "YAMLSyntax", dependencies: ["CLibYAML", "GovernanceFindings"], swiftSettings: strict),
    .target(
      name: "GovernanceLint",
      dependencies: [
        "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceRules", "YAMLSyntax",
      ], swiftSettings: strict),
    .target(name: "GovernanceReports", dependencies: ["GovernanceFindings"], swiftSettings: strict),
    .testTarget(name: "GovernanceReportsTests", dependencies: ["GovernanceReports"], swiftSettings: strict),
    .target(
      name: "KanriCommands",
      dependencies: [
        "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceLint",
        "GovernanceReports",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ], swiftSettings: strict),
    .executableTarget(
      name: "kanri", dependencies: ["KanriCommands"], swiftSettings: strict, linkerSettings: selfContained),
    .testTarget(
      name: "DigitalGovernanceTests", dependencies: ["DigitalGovernance"], swiftSettings: strict),
    .testTarget(name: "CELTests", dependencies: ["CEL"], swiftSettings: strict),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["YAMLSyntax"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
