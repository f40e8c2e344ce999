// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let httpClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")

let package = Package(
    name: "singr-central-api",
    products: [
        .executable(name: "generator", targets: ["Generator"]),
        .executable(name: "singr", targets: ["Server"]),
        .library(name: "SpecRuntime", targets: ["SpecRuntime", "CoreTypes"]),
        .library(name: "Postgres", targets: ["Postgres"]),
        .library(name: "HTTPServer", targets: ["HTTPServer"]),
        .library(name: "Platform", targets: ["Platform"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CHiredis", providers: [.apt(["libhiredis-dev"])]),
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev", "libssl-dev"])]),

        .executableTarget(
            name: "Generator", dependencies: ["CLibYAML", argumentParser], swiftSettings: strict),
        .target(name: "CoreTypes", swiftSettings: strict),
        .target(
            name: "CatalogueFiles", dependencies: ["CExpat", "CXLSXWriter", "CZip"], swiftSettings: strict),
        .target(
            name: "Rotation", dependencies: ["CoreTypes"], swiftSettings: strict,
            linkerSettings: [.linkedLibrary("m")]),
        .target(name: "SpecRuntime", dependencies: ["CoreTypes", nioCore], swiftSettings: strict),
        .target(
            name: "Generated", dependencies: ["CoreTypes", "SpecRuntime"], exclude: ["Document"],
            swiftSettings: strict),
        .target(name: "Postgres", dependencies: ["CLibPQ", "CoreTypes", logging], swiftSettings: strict),
        .target(
            name: "Platform",
            dependencies: [
                "CArgon2", "CCurl", "CHiredis", "CICU", "COpenSSL", "CQREncode", "CZlib", "CoreTypes",
                "SpecRuntime",
                "Postgres", crypto, cryptoExtras, httpClient, logging, nioCore, nioPosix,
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict),
        .target(
            name: "Handlers",
            dependencies: [
                "CatalogueFiles", "CoreTypes", "SpecRuntime", "Generated", "Postgres", "Platform", "Rotation",
                nioCore,
            ],
            swiftSettings: strict),
        .target(
            name: "HTTPServer",
            dependencies: [
                "CoreTypes", "SpecRuntime", logging, nioCore,
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "NIOHTTP2", package: "swift-nio-http2"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Server",
            dependencies: [
                "CatalogueFiles", "CoreTypes", "SpecRuntime", "Generated", "Postgres", "Platform", "Handlers",
                "HTTPServer", argumentParser, logging,
            ],
            resources: [.embedInCode("Migrations"), .embedInCode("Seeds")],
            swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: [
                "Postgres", logging, crypto, nioCore, nioPosix,
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "PostgresTests", dependencies: ["Postgres", "CoreTypes", "TestSupport", logging],
            swiftSettings: strict),
        .testTarget(
            name: "HandlersTests",
            dependencies: [
                "CatalogueFiles", "CoreTypes", "SpecRuntime", "Generated", "Postgres", "Platform", "Handlers",
                "Rotation", "TestSupport", logging, crypto, nioCore,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GeneratorTests", dependencies: ["Generator"], resources: [.copy("Fixtures")],
            swiftSettings: strict),
        .target(
            name: "TestWorkbooks", dependencies: ["CZip"], path: "Tests/TestWorkbooks", swiftSettings: strict),
        .testTarget(
            name: "CatalogueFilesTests", dependencies: ["CatalogueFiles", "TestWorkbooks"],
            swiftSettings: strict),
        .testTarget(name: "CoreTypesTests", dependencies: ["CoreTypes"], swiftSettings: strict),
        .testTarget(name: "RotationTests", dependencies: ["Rotation", "CoreTypes"], swiftSettings: strict),
        .testTarget(
            name: "SpecRuntimeTests", dependencies: ["SpecRuntime", "CoreTypes", nioCore],
            swiftSettings: strict),
        .target(
            name: "KitchenSink", dependencies: ["CoreTypes", "SpecRuntime"], path: "Tests/KitchenSink",
            exclude: ["openapi.yaml", "Generated/Document"], swiftSettings: strict),
        .testTarget(
            name: "KitchenSinkTests", dependencies: ["KitchenSink", "CoreTypes", "SpecRuntime", nioCore],
            swiftSettings: strict),
        .testTarget(
            name: "PlatformTests",
            dependencies: [
                "CoreTypes", "SpecRuntime", "Platform", "Postgres", "TestSupport", crypto, cryptoExtras,
                logging,
                nioCore,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "JobsProbe", dependencies: ["CoreTypes", "Platform", "Postgres", logging],
            path: "Tests/JobsProbe", swiftSettings: strict),
        .testTarget(
            name: "JobsTests",
            dependencies: [
                "CoreTypes", "SpecRuntime", "Platform", "Postgres", "TestSupport", "JobsProbe", "Server",
                logging,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "MessagesTests",
            dependencies: ["CoreTypes", "Platform", "Postgres", "TestSupport", logging], swiftSettings: strict
        ),
        .target(
            name: "ConformanceSupport", path: "Tests/ConformanceSupport", swiftSettings: strict),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "CatalogueFiles", "ConformanceSupport", "CoreTypes", "TestSupport", "TestWorkbooks",
                "Platform",
                "Postgres", logging, crypto,
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ConformanceSupportTests", dependencies: ["ConformanceSupport"], swiftSettings: strict),
        .testTarget(
            name: "HTTPServerTests",
            dependencies: ["HTTPServer", "SpecRuntime", logging, nioCore], swiftSettings: strict),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "CatalogueFiles", "Server", "HTTPServer", "Platform", "Postgres", "TestSupport", logging,
                crypto,
            ],
            swiftSettings: strict),
    ]
)
