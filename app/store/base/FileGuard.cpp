// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileGuard.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#ifdef __linux__
#include <sys/vfs.h>
#endif

namespace ff::store {
namespace {

/// statfs(2) and the kernels' own headers.
constexpr std::array<std::pair<std::uint64_t, std::string_view>, 14> kNetworkFilesystems{{
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "CIFS"},
    {0xFE534D42, "SMB2"},
    {0x0BD00BD0, "Lustre"},
    {0x47504653, "GPFS"},
    {0x00C36400, "Ceph"},
    {0x19830326, "BeeGFS"},
    {0x5346414F, "AFS"},
    {0x6B414653, "AFS"},
    {0x73757245, "Coda"},
    {0x01021997, "9P"},
    {0x7461636F, "OCFS2"},
    {0x01161970, "GFS2"},
}};

std::unexpected<Error> failWithErrno(const std::filesystem::path& file) {
    const int error = errno;
    ErrorCode code = ErrorCode::cacheUnusable;
    if (error == EACCES || error == EPERM || error == EROFS) {
        code = ErrorCode::cacheReadOnly;
    }
    if (error == ENOSPC || error == EDQUOT || error == EFBIG) {
        code = ErrorCode::diskFull;
    }
    return fail(code, std::strerror(error), file.string());
}

bool mayOpen(const std::filesystem::path& file, int how) {
    return ::faccessat(AT_FDCWD, file.c_str(), how, AT_EACCESS) == 0;
}

} // namespace

std::string_view networkFilesystem(std::uint64_t type) {
    const auto found =
        std::ranges::find(kNetworkFilesystems, type, [](const auto& entry) { return entry.first; });
    return found == kNetworkFilesystems.end() ? std::string_view() : found->second;
}

std::uint64_t filesystemType(const std::filesystem::path& file) {
#ifdef __linux__
    struct statfs answer{};
    const auto folder = std::filesystem::absolute(file).parent_path();
    for (const auto& path : {file, folder}) {
        if (::statfs(path.c_str(), &answer) == 0) {
            return std::uint32_t(answer.f_type);
        }
    }
#else
    static_cast<void>(file);
#endif
    return 0;
}

Result<void> inspect(const std::filesystem::path& file, std::uint64_t filesystemNumber) {
    if (const auto network = networkFilesystem(filesystemNumber); !network.empty()) {
        return fail(ErrorCode::networkFilesystem, std::string(network), file.string());
    }
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        return {};
    }
    if (!std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::cacheUnusable, "not a regular file", file.string());
    }
    if (!mayOpen(file, R_OK)) {
        return failWithErrno(file);
    }
    return {};
}

Result<void> createPrivate(const std::filesystem::path& file) {
    // One that is there may be open in this process: it is not opened to be closed (OpenFile.h).
    struct stat answer{};
    if (::stat(file.c_str(), &answer) == 0) {
        return mayOpen(file, R_OK | W_OK) ? Result<void>() : failWithErrno(file);
    }
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failWithErrno(file);
    }
    ::close(descriptor);
    return {};
}

Result<std::unique_ptr<WriterLock>> WriterLock::tryTake(const std::filesystem::path& cache) {
    auto path = cache;
    path += ".lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        return failWithErrno(path);
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        return std::unique_ptr<WriterLock>(new WriterLock(descriptor));
    }
    const bool taken = errno == EWOULDBLOCK;
    auto failure = failWithErrno(path);
    ::close(descriptor);
    if (taken) {
        return std::unique_ptr<WriterLock>();
    }
    return failure;
}

WriterLock::~WriterLock() {
    ::close(m_descriptor);
}

} // namespace ff::store
