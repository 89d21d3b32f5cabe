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

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"]))

/// A module of Sources.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module; what else they need is named.
func tests(
  of name: String, using dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "kanri",
  products: [
    .library(name: "CEL", targets: ["CEL"]),
    .library(name: "GovernanceFindings", targets: ["GovernanceFindings"]),
    .library(name: "YAMLSyntax", targets: ["YAMLSyntax"]),
    .library(name: "DigitalGovernance", targets: ["DigitalGovernance"]),
    .library(name: "GovernanceRules", targets: ["GovernanceRules"]),
    .library(name: "GovernanceDocuments", targets: ["GovernanceDocuments"]),
    .library(name: "GovernanceTables", targets: ["GovernanceTables"]),
    .library(name: "GovernanceLint", targets: ["GovernanceLint"]),
    .library(name: "GovernanceWorkspace", targets: ["GovernanceWorkspace"]),
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
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CAllocator"),
    module("CEL"),
    module("GovernanceFindings"),
    module("DigitalGovernance", uses: ["CEL", "GovernanceFindings"]),
    module("GovernanceRules", uses: ["DigitalGovernance", "GovernanceFindings"]),
    module("YAMLSyntax", uses: ["CLibYAML", "GovernanceFindings"]),
    module("GovernanceDocuments", uses: ["DigitalGovernance", "GovernanceFindings", "YAMLSyntax"]),
    module("GovernanceTables", uses: ["CZlib", "DigitalGovernance", "GovernanceFindings"]),
    module(
      "GovernanceLint",
      uses: [
        "CEL", "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceRules",
        "GovernanceTables",
        "YAMLSyntax",
      ]),
    module(
      "GovernanceWorkspace",
      uses: [
        "CEL", "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceLint",
        "GovernanceRules", "GovernanceTables",
        "YAMLSyntax",
      ]),
    .target(
      name: "KanriTestSupport", dependencies: ["DigitalGovernance", "GovernanceFindings", "GovernanceLint"],
      path: "Tests/KanriTestSupport", swiftSettings: strict),
    module("GovernanceReports", uses: ["CEL", "DigitalGovernance", "GovernanceFindings"]),
    module(
      "KanriCommands",
      uses: [
        "CEL", "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceLint",
        "GovernanceReports", "GovernanceRules", "GovernanceTables", "GovernanceWorkspace", "YAMLSyntax",
        argumentParser,
      ]),
    .executableTarget(
      name: "kanri", dependencies: ["CAllocator", "KanriCommands"], swiftSettings: strict,
      linkerSettings: selfContained),

    tests(of: "CEL", exclude: ["Differential"]),
    tests(of: "DigitalGovernance", using: ["CEL", "GovernanceFindings"]),
    tests(of: "YAMLSyntax"),
    tests(
      of: "GovernanceRules",
      using: ["DigitalGovernance", "GovernanceFindings", "GovernanceLint", "KanriTestSupport"]),
    tests(
      of: "GovernanceWorkspace",
      using: ["DigitalGovernance", "GovernanceFindings", "GovernanceLint", "YAMLSyntax"]),
    tests(
      of: "GovernanceDocuments",
      using: ["DigitalGovernance", "GovernanceFindings", "KanriTestSupport", "YAMLSyntax"],
      exclude: ["Support/validate_schemas.py"]),
    tests(
      of: "GovernanceLint",
      using: [
        "DigitalGovernance", "GovernanceDocuments", "GovernanceFindings", "GovernanceRules",
        "GovernanceTables",
        "KanriTestSupport", "YAMLSyntax",
      ], exclude: ["Fixtures", "Support/national_findings.py"]),
    tests(
      of: "GovernanceTables",
      using: ["CEL", "DigitalGovernance", "GovernanceFindings", "KanriTestSupport"],
      exclude: ["Support/national_grades.py", "Support/national_r6.py", "Support/windows31j.py"]),
    tests(of: "KanriCommands", using: ["KanriTestSupport"]),
    tests(
      of: "GovernanceReports", using: ["CEL", "DigitalGovernance", "GovernanceFindings"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
