// SPDX-License-Identifier: MIT
// The program: everything is in commands/.
#include <cstdlib>
#include "commands/program.hpp"

int main(int argc, char** argv) {
    socratic::prepare_streams();
    const int status = socratic::run_program({argv + (argc > 0 ? 1 : 0), argv + argc});
#if !defined(__SANITIZE_ADDRESS__)
    std::_Exit(status);  // everything has been written; tearing libraries down would only take time
#endif
    return status;
}
