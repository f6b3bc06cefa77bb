// SPDX-License-Identifier: MIT
#include "base/descriptor.hpp"
#include <cerrno>

namespace socratic {

bool write_all(int number, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(number, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool reach_disk(int number) {
    return ::fsync(number) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

}  // namespace socratic
