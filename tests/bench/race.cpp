// SPDX-License-Identifier: MIT
// Whole commands side by side: `race RUNS COMMAND -- COMMAND -- ...` runs them in turn, so that a busy
// machine slows all of them alike, and prints for each the median of its time and of its time on the
// processor, in milliseconds, both as multiples of the first command's, and the most memory it held.
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

struct Racer {
    std::vector<char*> command;  // ends in a null pointer
    std::vector<double> wall, processor;
    long most_memory = 0;  // KB
    int status = 0;
};

double milliseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void run(Racer& racer, const posix_spawn_file_actions_t& quiet, bool counts) {
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawnp(&child, racer.command[0], &quiet, nullptr, racer.command.data(), environ) != 0) {
        racer.status = 127;
        return;
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    if (status != 0) racer.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    racer.most_memory = std::max(racer.most_memory, used.ru_maxrss);
    if (!counts) return;
    racer.wall.push_back(wall.count());
    racer.processor.push_back(milliseconds(used.ru_utime) + milliseconds(used.ru_stime));
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<Racer> racers_from(int count, char** words) {
    std::vector<Racer> racers(1);
    for (int i = 0; i < count; ++i) {
        if (std::string_view(words[i]) == "--")
            racers.emplace_back();
        else
            racers.back().command.push_back(words[i]);
    }
    for (auto& racer : racers) racer.command.push_back(nullptr);
    return racers;
}

}  // namespace

int main(int count, char** words) {
    const int runs = count > 2 ? std::atoi(words[1]) : 0;
    if (runs < 1) {
        fmt::print(stderr, "usage: race RUNS COMMAND [-- COMMAND]...\n");
        return 2;
    }
    auto racers = racers_from(count - 2, words + 2);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    for (int i = -1; i < runs; ++i)  // the first round only warms the caches
        for (auto& racer : racers) run(racer, quiet, i >= 0);
    posix_spawn_file_actions_destroy(&quiet);
    const double wall = median(racers.front().wall);
    const double processor = median(racers.front().processor);
    for (const auto& racer : racers) {
        fmt::print("{:8.2f} ms {:6.2f} x  on the processor {:8.2f} ms {:6.2f} x  {:4.0f} MB ",
                   median(racer.wall), median(racer.wall) / wall, median(racer.processor),
                   median(racer.processor) / processor, static_cast<double>(racer.most_memory) / 1024);
        for (const char* word : racer.command)
            if (word != nullptr) fmt::print(" {}", word);
        fmt::print("{}\n", racer.status == 0 ? "" : fmt::format("  (status {})", racer.status));
    }
}
