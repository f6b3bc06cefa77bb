// SPDX-License-Identifier: MIT
#include "commands/community_work.hpp"
#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace socratic {
namespace {

/// What the threads share.
struct Queue {
    std::mutex mutex;
    std::size_t next = 0, said = 0;
    std::vector<bool> done;
    std::exception_ptr failure;
};

}  // namespace

void work_on_each(std::size_t count, std::size_t jobs,
                  const std::function<void(std::size_t, std::size_t)>& work,
                  const std::function<void(std::size_t)>& after) {
    Queue queue;
    queue.done.resize(count);
    const auto run = [&](std::size_t thread) {
        std::unique_lock lock(queue.mutex);
        try {
            while (queue.next < count && !queue.failure) {
                const auto index = queue.next++;
                lock.unlock();
                work(index, thread);
                lock.lock();
                queue.done[index] = true;
                for (; queue.said < count && queue.done[queue.said]; ++queue.said) after(queue.said);
            }
        } catch (...) {
            if (!lock.owns_lock()) lock.lock();
            if (!queue.failure) queue.failure = std::current_exception();
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t thread = 1; thread < std::min(jobs, count); ++thread) threads.emplace_back(run, thread);
    run(0);
    for (auto& thread : threads) thread.join();
    if (queue.failure) std::rethrow_exception(queue.failure);
}

}  // namespace socratic
