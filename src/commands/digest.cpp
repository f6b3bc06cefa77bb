// SPDX-License-Identifier: MIT
#include "commands/digest.hpp"
#include <fmt/format.h>
#include <sodium.h>
#include <array>
#include "base/problem.hpp"
#include "commands/open_file.hpp"

namespace socratic {
namespace {

constexpr std::size_t digest_bytes = 16, key_bytes = 32;

const unsigned char* as_bytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string in_hex(std::string_view bytes) {
    std::string text;
    for (const char byte : bytes) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return text;
}

/// libsodium chooses what is fastest on this processor, once.
void prepare() {
    static const bool is_ready = sodium_init() >= 0;
    if (!is_ready) throw Failure("the system gives no random numbers");
}

std::string hash(std::string_view text, std::string_view key) {
    prepare();
    std::array<unsigned char, digest_bytes> out{};
    crypto_generichash(out.data(), out.size(), as_bytes(text), text.size(),
                       key.empty() ? nullptr : as_bytes(key), key.size());
    return {out.begin(), out.end()};
}

}  // namespace

std::string digest(std::string_view bytes) { return in_hex(hash(bytes, {})); }

std::string digest_of_file(const std::string& path) {
    const auto read = open_file(path);
    prepare();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest_bytes);
    std::string block(64UL * 1024, '\0');
    while (const auto got = read(block.data(), block.size()))
        crypto_generichash_update(&state, as_bytes(block), got);
    std::string out(digest_bytes, '\0');
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(out.data()), out.size());
    return in_hex(out);
}

std::string keyed_digest(std::string_view text, std::string_view key) { return hash(text, key); }

std::string new_key() {
    prepare();
    std::string key(key_bytes, '\0');
    randombytes_buf(key.data(), key.size());
    return key;
}

}  // namespace socratic
