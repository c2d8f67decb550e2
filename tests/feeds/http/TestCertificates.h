// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace ff::test {

/// PEM files of a certificate and its key.
struct Certificate {
    std::string file;
    std::string keyFile;
};

/// A throw-away certification authority with what it has signed, in a folder of its own.
class TestCa final {
public:
    TestCa();
    ~TestCa();
    TestCa(const TestCa&) = delete;
    TestCa& operator=(const TestCa&) = delete;

    [[nodiscard]] std::string file() const; ///< the CA's own certificate
    /// `alternative` is a subject alternative name as OpenSSL writes it: "DNS:site.example",
    /// "IP:127.0.0.1". `daysLeft` below zero: expired.
    [[nodiscard]] Certificate sign(const std::string& alternative, int daysLeft = 1);

private:
    struct Keys;
    std::filesystem::path m_folder;
    std::unique_ptr<Keys> m_keys;
    int m_serial = 1;
};

} // namespace ff::test
