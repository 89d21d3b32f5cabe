// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

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
    .target(
      name: "KanriTestSupport", dependencies: ["DigitalGovernance", "GovernanceFindings", "GovernanceLint"],
      path: "Tests/KanriTestSupport", swiftSettings: strict),
    .testTarget(
      name: "GovernanceLintTests",
      dependencies: [
        "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceLint", "GovernanceRules",
        "KanriTestSupport", "YAMLSyntax",
      ], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "GovernanceReportsTests", dependencies: ["GovernanceReports"], swiftSettings: strict),
    .testTarget(
      name: "DigitalGovernanceTests", dependencies: ["DigitalGovernance"], swiftSettings: strict),
    .testTarget(
      name: "GovernanceRulesTests",
      dependencies: ["DigitalGovernance", "GovernanceFindings", "GovernanceRules"], swiftSettings: strict),
    .testTarget(name: "CELTests", dependencies: ["CEL"], swiftSettings: strict),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["YAMLSyntax"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
