// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses kanri resolves or builds what only benchmarks need.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "kanri", path: "..", traits: [])],
  targets: [
    .systemLibrary(name: "CBaselineYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    // The floor in C: libyaml's bare event loop.
    .target(name: "CBaseline", dependencies: ["CBaselineYAML"], cSettings: [.unsafeFlags(["-O3"])]),
    .executableTarget(
      name: "libyaml-events", dependencies: ["CBaseline"], cSettings: [.unsafeFlags(["-O3"])],
      // Linked otherwise it would load Swift's runtime, for which C has no use, and start three times as late.
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux]))]),
    // The floor in Swift: a static process that reads a file and counts libyaml's events.
    .executableTarget(
      name: "swift-floor", dependencies: ["CBaseline"], swiftSettings: strict, linkerSettings: selfContained),
    .executableTarget(
      name: "kanri-bench",
      dependencies: [
        "CBaseline", .product(name: "YAMLSyntax", package: "kanri"),
        .product(name: "CEL", package: "kanri"),
        .product(name: "DigitalGovernance", package: "kanri"),
        .product(name: "GovernanceRules", package: "kanri"),
        .product(name: "GovernanceTables", package: "kanri"),
      ], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
