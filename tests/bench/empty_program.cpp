// SPDX-License-Identifier: MIT
// Starts and ends: what it costs to load the libraries it is linked with.
int main() {}
