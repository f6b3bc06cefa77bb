// SPDX-License-Identifier: MIT
// The same work for each of many, in several threads; what is said about it comes in order.
#pragma once
#include <cstddef>
#include <functional>

namespace socratic {

/// Calls `work(index, thread)` for each index below `count`, in up to `jobs` threads, and `after(index)` in
/// ascending order, one at a time, as soon as the work of all before is done. The first exception stops the
/// threads and is thrown here.
void work_on_each(std::size_t count, std::size_t jobs,
                  const std::function<void(std::size_t index, std::size_t thread)>& work,
                  const std::function<void(std::size_t index)>& after);

}  // namespace socratic
