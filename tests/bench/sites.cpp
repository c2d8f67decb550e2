// SPDX-License-Identifier: GPL-3.0-only
// bench_sites FOLDER: serves the simulated federation as real sites and writes sources.toml and
// federation.toml of them into FOLDER, so that a window or a collector can be measured as at work:
//   bench_sites /tmp/sites & factoryfloor --config /tmp/sites --cache /tmp/sites/cache.sqlite
#include "app/demo/Demo.h"
#include "models/config/SourcesFile.h"
#include "models/federation/Catalogue.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_sites FOLDER [DAYS]\n");
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    const ff::demo::DemoOptions options{1, argc > 2 ? std::atoi(argv[2]) : 30, ff::now()};
    const ff::demo::Demo demo(ff::builtInFederation().federation, options);
    std::ofstream sources(folder / "sources.toml");
    for (ff::SourceConfig source : demo.sources()) {
        source.simulated = false;
        sources << ff::toToml(source) << '\n';
    }
    sources.close();
    std::ofstream(folder / "federation.toml") << demo.federationToml();
    std::printf("%zu sources in %s\n", demo.sources().size(), folder.c_str());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
