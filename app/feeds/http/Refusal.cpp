// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Refusal.h"

#include "app/feeds/text/Utf8.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace ff::feeds {
namespace {

constexpr std::size_t kMostWords = 200;
constexpr std::size_t kMostRead = 65536; ///< of a body; more is no message

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return std::tolower(c); });
    return out;
}

/// Runs of white space become one space.
std::string onOneLine(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        if (!isSpace(c)) {
            out += c;
        } else if (!out.ends_with(' ')) {
            out += ' ';
        }
    }
    return out;
}

/// Cuts at a character's border; the text is valid UTF-8.
std::string shortened(std::string text) {
    if (text.size() <= kMostWords) {
        return text;
    }
    std::size_t end = kMostWords;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) {
        --end;
    }
    text.resize(end);
    return text + "...";
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// The text of a page: what stands between tags, without scripts and styles.
std::string textOfHtml(std::string_view html) {
    std::string text;
    const std::string names = lower(html);
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] != '<') {
            text += html[at++];
            continue;
        }
        std::size_t end = html.find('>', at);
        for (const std::string_view hidden : {"script", "style"}) {
            if (std::string_view(names).substr(at + 1).starts_with(hidden)) {
                const auto close = names.find("</" + std::string(hidden), at);
                end = close == std::string::npos ? close : html.find('>', close);
            }
        }
        if (html.substr(at).starts_with("<!--")) {
            const auto close = html.find("-->", at);
            end = close == std::string_view::npos ? close : close + 2;
        }
        text += ' ';
        at = end == std::string_view::npos ? html.size() : end + 1;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
        {{"&nbsp;", " "},
         {"&lt;", "<"},
         {"&gt;", ">"},
         {"&quot;", "\""},
         {"&#39;", "'"},
         {"&amp;", "&"}}};
    for (const auto& [entity, character] : kEntities) {
        replaceAll(text, entity, character);
    }
    return text;
}

/// The first text under one of the keys in which servers and proxies put their message.
std::string messageIn(const simdjson::dom::element& json) {
    for (const char* key : {"error", "message", "error_description", "detail", "description", "msg",
                            "title", "reason", "errors"}) {
        simdjson::dom::element found;
        if (json[key].get(found) != simdjson::SUCCESS) {
            continue;
        }
        std::string_view text;
        if (found.get_string().get(text) == simdjson::SUCCESS && !text.empty()) {
            return std::string(text);
        }
        simdjson::dom::array list;
        if (found.get_array().get(list) == simdjson::SUCCESS && list.size() > 0) {
            found = list.at(0);
            if (found.get_string().get(text) == simdjson::SUCCESS) {
                return std::string(text);
            }
        }
        if (found.is_object()) {
            if (std::string inner = messageIn(found); !inner.empty()) {
                return inner;
            }
        }
    }
    return {};
}

std::string messageOfJson(std::string_view body) {
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    if (parser.parse(simdjson::padded_string(body)).get(json) != simdjson::SUCCESS ||
        !json.is_object()) {
        return std::string(body);
    }
    std::string message = messageIn(json);
    return message.empty() ? std::string(body) : message;
}

} // namespace

bool isHtml(std::string_view body) {
    const std::string start = lower(trimmed(body).substr(0, 64));
    return start.starts_with("<!doctype html") || start.starts_with("<html") ||
           start.starts_with("<head") || start.starts_with("<body") || start.starts_with("<!--") ||
           start.starts_with("<?xml");
}

std::string wordsOf(std::string_view body) {
    const std::string_view read = trimmed(body.substr(0, kMostRead));
    std::string words;
    if (read.starts_with('<')) {
        words = textOfHtml(read);
    } else if (read.starts_with('{') && body.size() <= kMostRead) {
        words = messageOfJson(read);
    } else {
        words = read;
    }
    words = onOneLine(words);
    makePlain(words);
    return shortened(std::move(words));
}

std::string refusalText(const Response& response) {
    std::string text = "HTTP " + std::to_string(response.status);
    if (const std::string words = wordsOf(response.body); !words.empty()) {
        text.append(": ").append(words);
    }
    if (!response.redirectedTo.empty()) {
        text.append(", after a redirect to ").append(response.redirectedTo);
    }
    return text;
}

bool isUnderstood(int status) {
    return (status >= 200 && status < 300) || status == 400 || status == 422;
}

} // namespace ff::feeds
