// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/http/TestCertificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace ff::test {
namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;
using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

constexpr long kDay = 86400;

Key newKey() {
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

void addExtension(X509* certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    if (!extension) {
        throw std::runtime_error("bad extension " + value);
    }
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509Ptr newCertificate(EVP_PKEY* key, const char* name, long serial, int daysLeft) {
    X509Ptr certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -10 * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), daysLeft * kDay);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    return certificate;
}

File openFile(const std::filesystem::path& path) {
    return {std::fopen(path.c_str(), "w"), &std::fclose};
}

void write(const std::filesystem::path& path, X509* certificate) {
    PEM_write_X509(openFile(path).get(), certificate);
}

} // namespace

struct TestCa::Keys {
    Key key = newKey();
    X509Ptr certificate = newCertificate(key.get(), "Factory Floor test CA", 1, 10);
};

TestCa::TestCa()
    : m_keys(std::make_unique<Keys>()) {
    std::string name = (std::filesystem::temp_directory_path() / "ff-ca-XXXXXX").string();
    if (!mkdtemp(name.data())) {
        throw std::runtime_error("no temporary folder");
    }
    m_folder = name;
    X509* ca = m_keys->certificate.get();
    X509_set_issuer_name(ca, X509_get_subject_name(ca));
    addExtension(ca, ca, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(ca, m_keys->key.get(), EVP_sha256());
    write(file(), ca);
}

TestCa::~TestCa() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

std::string TestCa::file() const {
    return m_folder / "ca.pem";
}

Certificate TestCa::sign(const std::string& alternative, int daysLeft) {
    const Key key = newKey();
    const X509Ptr leaf = newCertificate(key.get(), "test", ++m_serial, daysLeft);
    X509* ca = m_keys->certificate.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(ca));
    addExtension(leaf.get(), ca, NID_subject_alt_name, alternative);
    X509_sign(leaf.get(), m_keys->key.get(), EVP_sha256());
    const std::string stem = (m_folder / std::to_string(m_serial)).string();
    Certificate files{stem + ".pem", stem + ".key"};
    write(files.file, leaf.get());
    PEM_write_PrivateKey(openFile(files.keyFile).get(), key.get(), nullptr, nullptr, 0, nullptr,
                         nullptr);
    std::filesystem::permissions(files.keyFile, std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_write);
    return files;
}

} // namespace ff::test
