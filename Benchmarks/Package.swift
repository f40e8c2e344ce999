// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let product = "singr-central-api"
// The product of this name brings CoreTypes along.
let specRuntime = Target.Dependency.product(name: "SpecRuntime", package: product)
let postgres = Target.Dependency.product(name: "Postgres", package: product)
let httpServer = Target.Dependency.product(name: "HTTPServer", package: product)
let platform = Target.Dependency.product(name: "Platform", package: product)
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "singr-benchmarks",
    dependencies: [
        .package(name: product, path: ".."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .target(
            name: "BenchGenerated", dependencies: [specRuntime], exclude: ["Document"], swiftSettings: strict),
        .executableTarget(
            name: "BenchServer",
            dependencies: ["BenchGenerated", specRuntime, postgres, platform, httpServer, logging],
            swiftSettings: strict),
        .executableTarget(
            name: "HummingbirdPeer",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"), logging, specRuntime, postgres,
            ],
            path: "peers/hummingbird", swiftSettings: strict),
        .executableTarget(
            name: "NIOPeer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            path: "peers/nio", swiftSettings: strict),
    ]
)
