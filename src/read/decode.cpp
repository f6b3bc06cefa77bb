// SPDX-License-Identifier: MIT
#include "read/decode.hpp"
#include <fmt/format.h>
#include <iconv.h>
#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>
#include "base/problem.hpp"

namespace socratic {
namespace {

constexpr std::size_t block_size = 64UL * 1024;

/// Bytes go in, UTF-8 comes out; what is left of a character waits for its other bytes.
class Converter {
public:
    explicit Converter(const std::string& encoding) : handle_(::iconv_open("UTF-8", encoding.c_str())) {}
    ~Converter() {
        if (is_open()) ::iconv_close(handle_);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    /// False when iconv does not know the encoding.
    bool is_open() const { return handle_ != no_handle(); }

    /// Appends the text of the bytes. False at a byte that is no text.
    bool convert(std::string_view bytes, std::string& text) {
        waiting_ += bytes;
        char* in = waiting_.data();
        std::size_t left = waiting_.size();
        bool is_text = true;
        while (left > 0) {
            const auto before = text.size();
            text.resize(before + left * 3 + 16);
            char* out = text.data() + before;
            std::size_t room = text.size() - before;
            const auto result = ::iconv(handle_, &in, &left, &out, &room);
            text.resize(static_cast<std::size_t>(out - text.data()));
            if (result != static_cast<std::size_t>(-1) || errno == EINVAL) break;
            if (errno == E2BIG) continue;
            is_text = false;
            break;
        }
        failed_byte_ = left > 0 ? static_cast<unsigned char>(*in) : 0U;
        waiting_.erase(0, waiting_.size() - left);
        return is_text;
    }

    /// The byte where the last conversion stopped.
    unsigned failed_byte() const { return failed_byte_; }
    /// True when the bytes ended in the middle of a character.
    bool is_unfinished() const { return !waiting_.empty(); }

private:
    static iconv_t no_handle() { return reinterpret_cast<iconv_t>(-1); }  // NOLINT: iconv's own sign
    iconv_t handle_;
    std::string waiting_;
    unsigned failed_byte_ = 0;
};

/// What `decode` keeps between two calls.
class Decoder {
public:
    Decoder(ReadBlock read, const std::string& encoding, const std::string& file)
        : read_(std::move(read)), converter_(encoding), encoding_(encoding), file_(file), raw_(block_size) {}

    std::size_t read(char* buffer, std::size_t size) {
        while (given_ == text_.size() && !is_ended_) refill();
        const auto length = std::min(size, text_.size() - given_);
        std::copy_n(text_.data() + given_, length, buffer);
        given_ += length;
        return length;
    }

private:
    void refill() {
        count_lines();
        text_.clear();
        given_ = 0;
        const auto got = read_(raw_.data(), raw_.size());
        is_ended_ = got == 0;
        if (!converter_.convert({raw_.data(), got}, text_)) fail(converter_.failed_byte());
        if (is_ended_ && converter_.is_unfinished()) fail(converter_.failed_byte());
    }

    void count_lines() {
        for (const char letter : text_) {
            if (letter == '\r' || (letter == '\n' && !after_return_)) ++line_;
            after_return_ = letter == '\r';
        }
    }

    [[noreturn]] void fail(unsigned byte) {
        count_lines();
        throw Failure(Problem{
            Severity::error,
            {file_, line_, 0, {}},
            fmt::format("the byte {:02X} is no text in the encoding '{}'", byte, encoding_),
            "say how the file is encoded, such as --encoding windows-1252, or save it again as 'CSV UTF-8'"});
    }

    ReadBlock read_;
    Converter converter_;
    std::string encoding_, file_;
    std::vector<char> raw_;
    std::string text_;
    std::size_t given_ = 0;
    int line_ = 1;  ///< of the end of what has been given
    bool after_return_ = false;
    bool is_ended_ = false;
};

}  // namespace

bool is_known_encoding(const std::string& name) { return Converter(name).is_open(); }

std::optional<std::string> decode_all(std::string_view bytes, const std::string& encoding) {
    Converter converter(encoding);
    std::string text;
    if (!converter.is_open() || !converter.convert(bytes, text)) return std::nullopt;
    return text;
}

ReadBlock decode(ReadBlock read, const std::string& encoding, const std::string& file) {
    return [decoder = std::make_shared<Decoder>(std::move(read), encoding, file)](
               char* buffer, std::size_t size) { return decoder->read(buffer, size); };
}

}  // namespace socratic
