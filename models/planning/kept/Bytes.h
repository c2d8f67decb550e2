// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ff::planning {

/// Values whose bytes may be copied as they are. A pointer would be of no use in another process.
template <class T>
concept Plain = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T>;

/// Writes the state of planning one value after the other, for the same program on the same
/// machine: `ByteReader` takes it back in the same order.
class ByteWriter {
public:
    template <Plain T>
    void put(const T& value) {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <Plain T>
    void put(const std::vector<T>& values) {
        put(std::uint64_t(values.size()));
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    template <Plain T>
    void put(const std::deque<T>& values) {
        put(std::uint64_t(values.size()));
        for (const T& each : values) {
            put(each);
        }
    }
    void put(const std::string& text) {
        put(std::uint64_t(text.size()));
        m_bytes += text;
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what `ByteWriter` wrote. Bytes that end too early make it fail; every later value is then
/// as it was.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes)
        : m_rest(bytes) {}

    template <Plain T>
    void take(T& value) {
        if (const char* from = next(sizeof value)) {
            std::memcpy(&value, from, sizeof value);
        }
    }
    template <Plain T>
    void take(std::vector<T>& values) {
        const std::size_t count = takeCount(sizeof(T));
        if (const char* from = next(count * sizeof(T))) {
            values.resize(count);
            if (count > 0) {
                std::memcpy(values.data(), from, count * sizeof(T));
            }
        }
    }
    template <Plain T>
    void take(std::deque<T>& values) {
        values.resize(takeCount(sizeof(T)));
        for (T& each : values) {
            take(each);
        }
    }
    void take(std::string& text) {
        const std::size_t count = takeCount(1);
        if (const char* from = next(count)) {
            text.assign(from, count);
        }
    }
    /// How many values follow, of at least so many bytes each; 0 and failed where they cannot.
    [[nodiscard]] std::size_t takeCount(std::size_t bytesEach) {
        std::uint64_t count = 0;
        take(count);
        if (count > m_rest.size() / bytesEach) {
            m_failed = true;
            return 0;
        }
        return std::size_t(count);
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    const char* next(std::size_t count) {
        if (m_failed || count > m_rest.size()) {
            m_failed = true;
            return nullptr;
        }
        const char* from = m_rest.data();
        m_rest.remove_prefix(count);
        return from;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace ff::planning
