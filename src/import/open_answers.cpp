// SPDX-License-Identifier: MIT
#include "import/open_answers.hpp"
#include <algorithm>
#include <cstring>
#include <string>
#include <tuple>
#include <vector>
#include "import/identifiers.hpp"

namespace socratic {
namespace {

/// What stands before each text in the file.
struct Header {
    std::uint64_t hash = 0;
    std::uint32_t question = 0;
    std::uint32_t length = 0;
};

struct Entry {
    std::uint32_t question = 0;
    std::uint64_t hash = 0;
    std::uint64_t at = 0;  ///< of the header in the file; tells equal texts apart
    std::uint32_t length = 0;
    bool operator<(const Entry& other) const {
        return std::tie(question, hash, at) < std::tie(other.question, other.hash, other.at);
    }
};

/// So many are sorted at a time; for more answers the file is gone through once more.
constexpr std::size_t most_sorted = 100'000;

/// Reads the headers one after the other, a block of the file at a time.
class HeaderScan {
public:
    explicit HeaderScan(TemporaryFile& file) : file_(file), block_(64UL * 1024, '\0') {}

    Header read(std::uint64_t at) {
        if (at < begin_ || at + sizeof(Header) > begin_ + length_) {
            begin_ = at;
            length_ = file_.read_at(at, block_.data(), block_.size());
        }
        Header header;
        std::memcpy(&header, block_.data() + (at - begin_), sizeof header);
        return header;
    }

private:
    TemporaryFile& file_;
    std::string block_;
    std::uint64_t begin_ = 0;
    std::size_t length_ = 0;
};

/// The first entries in order after `last` (all when there is none), at most `most_sorted`.
std::vector<Entry> next_entries(TemporaryFile& file, const Entry* last) {
    std::vector<Entry> entries;  // a heap, the last in order on top
    HeaderScan scan(file);
    for (std::uint64_t at = 0; at < file.size();) {
        const auto header = scan.read(at);
        const Entry entry{header.question, header.hash, at, header.length};
        at += sizeof header + header.length;
        if (last != nullptr && !(*last < entry)) continue;
        if (entries.size() == most_sorted) {
            if (!(entry < entries.front())) continue;
            std::pop_heap(entries.begin(), entries.end());
            entries.pop_back();
        }
        entries.push_back(entry);
        std::push_heap(entries.begin(), entries.end());
    }
    std::sort_heap(entries.begin(), entries.end());
    return entries;
}

}  // namespace

void OpenAnswers::add(std::size_t question, std::string_view text) {
    if (text.empty()) return;
    const Header header{hash_of_text(text), static_cast<std::uint32_t>(question),
                        static_cast<std::uint32_t>(text.size())};
    char bytes[sizeof header];
    std::memcpy(bytes, &header, sizeof header);
    file_.append({bytes, sizeof bytes});
    file_.append(text);
    ++count_;
}

void OpenAnswers::read(const std::function<void(std::size_t question, std::string_view text)>& sink) {
    Entry last;
    std::string text;
    for (long done = 0; done < count_;) {
        const auto entries = next_entries(file_, done == 0 ? nullptr : &last);
        for (const auto& entry : entries) {
            text.resize(entry.length);
            file_.read_at(entry.at + sizeof(Header), text.data(), text.size());
            sink(entry.question, text);
        }
        last = entries.back();
        done += static_cast<long>(entries.size());
    }
}

}  // namespace socratic
