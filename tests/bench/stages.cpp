// SPDX-License-Identifier: MIT
// How long each stage takes on the example: two rounds of some 25 people, ten dimensions.
#include <benchmark/benchmark.h>
#include <cstring>
#include <string>
#include "base/file.hpp"
#include "commands/input.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "layout/wheel.hpp"
#include "read/answer_sheet.hpp"
#include "read/assessment.hpp"
#include "score/plan.hpp"
#include "score/score.hpp"
#include "score/tally.hpp"
#include "write/open_drawing.hpp"

using namespace socratic;

namespace {

const std::string example = BENCH_EXAMPLE;

Questionnaire questionnaire() {
    std::vector<Problem> warnings;
    return read_questionnaire(questionnaire_path("gender-institutionalisation"), questionnaire_files(),
                              warnings);
}

/// An answer sheet that is in memory already.
ReadBlock from_memory(const std::string& text) {
    return [&text, done = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const auto count = std::min(size, text.size() - done);
        std::memcpy(buffer, text.data() + done, count);
        done += count;
        return count;
    };
}

std::string sheet_text() { return read_file(example + "/answers-2026.csv", 1'000'000); }

/// The same people again and again, with codes of their own.
std::string many_people(int times) {
    const auto once = sheet_text();
    const auto body = once.find('\n') + 1;
    std::string text = once.substr(0, body);
    for (int i = 0; i < times; ++i)
        for (std::size_t at = body; at < once.size();) {
            const auto end = once.find('\n', at) + 1;
            const auto comma = once.find(',', at);
            text += once.substr(at, comma - at) + "x" + std::to_string(i) + once.substr(comma, end - comma);
            at = end;
        }
    return text;
}

Input input() {
    InputOptions options;
    options.input = example + "/assessment.yaml";
    return read_input(options);
}

struct Wheel {
    Input read = input();
    Words words;
    Drawing drawing = open_drawing(socratic_wheel_open_scripts);
    WheelOptions options;
    Wheel() {
        std::vector<Problem> warnings;
        words = load_words("fr", warnings);
        options.language = "fr";
        options.theme = find_theme("colour");
    }
    Scene scene(const Measure& measure) const {
        return layout_wheel(read.scores, read.questionnaire, words, options, measure);
    }
};

void read_a_questionnaire(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(questionnaire());
}

void read_an_assessment(benchmark::State& state) {
    for (auto _ : state) {
        std::vector<Problem> warnings;
        benchmark::DoNotOptimize(
            read_assessment(example + "/assessment.yaml", questionnaire_files(), warnings));
    }
}

void read_a_sheet(benchmark::State& state) {
    const auto asked = questionnaire();
    const auto text = many_people(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        AnswerSheet sheet(from_memory(text), "answers.csv", asked);
        long cells = 0;
        sheet.read_rows([&](const RespondentRow& row) { cells += static_cast<long>(row.cells.size()); });
        benchmark::DoNotOptimize(cells);
    }
    state.SetBytesProcessed(static_cast<long>(state.iterations()) * static_cast<long>(text.size()));
}

void read_and_tally(benchmark::State& state) {
    const auto asked = questionnaire();
    const auto text = many_people(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        AnswerSheet sheet(from_memory(text), "answers.csv", asked);
        const auto plans = plan_rounds({{&asked, sheet.columns()}});
        Tally tally(plans.front(), false);
        sheet.read_rows([&](const RespondentRow& row) { tally.add(row); });
        benchmark::DoNotOptimize(score_round(asked, plans.front(), tally, {}));
    }
    state.SetBytesProcessed(static_cast<long>(state.iterations()) * static_cast<long>(text.size()));
}

void read_and_score_two_rounds(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(input());
}

void measure_new_texts(benchmark::State& state) {
    const auto drawing = open_drawing(socratic_wheel_open_scripts);
    long count = 0;
    for (auto _ : state) {
        const auto text = "Politique et stratégie " + std::to_string(++count);
        benchmark::DoNotOptimize(drawing.measure(text, {10, true, false}));
    }
}

void measure_a_known_text(benchmark::State& state) {
    const auto drawing = open_drawing(socratic_wheel_open_scripts);
    for (auto _ : state)
        benchmark::DoNotOptimize(drawing.measure("Politique et stratégie", {10, true, false}));
}

void layout_with_new_texts(benchmark::State& state) {
    const Wheel wheel;
    for (auto _ : state) {
        state.PauseTiming();
        const auto drawing = open_drawing(socratic_wheel_open_scripts);
        state.ResumeTiming();
        benchmark::DoNotOptimize(wheel.scene(drawing.measure));
    }
}

void layout_with_known_texts(benchmark::State& state) {
    const Wheel wheel;
    for (auto _ : state) benchmark::DoNotOptimize(wheel.scene(wheel.drawing.measure));
}

void write_svg(benchmark::State& state) {
    const Wheel wheel;
    const auto scene = wheel.scene(wheel.drawing.measure);
    for (auto _ : state) benchmark::DoNotOptimize(wheel.drawing.svg(scene, {}));
}

void write_svg_outlines(benchmark::State& state) {
    const Wheel wheel;
    const auto scene = wheel.scene(wheel.drawing.measure);
    SvgOptions options;
    options.text = SvgText::outlines;
    for (auto _ : state) benchmark::DoNotOptimize(wheel.drawing.svg(scene, options));
}

void write_pdf(benchmark::State& state) {
    const Wheel wheel;
    const auto scene = wheel.scene(wheel.drawing.measure);
    for (auto _ : state) benchmark::DoNotOptimize(wheel.drawing.pdf({scene}, {}));
}

void write_png(benchmark::State& state) {
    const Wheel wheel;
    const auto scene = wheel.scene(wheel.drawing.measure);
    for (auto _ : state) benchmark::DoNotOptimize(wheel.drawing.png(scene, 2));
}

}  // namespace

BENCHMARK(read_a_questionnaire)->Unit(benchmark::kMicrosecond);
BENCHMARK(read_an_assessment)->Unit(benchmark::kMicrosecond);
BENCHMARK(read_a_sheet)->Arg(1)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(read_and_tally)->Arg(1)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(read_and_score_two_rounds)->Unit(benchmark::kMicrosecond);
BENCHMARK(measure_new_texts)->Unit(benchmark::kMicrosecond);
BENCHMARK(measure_a_known_text)->Unit(benchmark::kMicrosecond);
BENCHMARK(layout_with_new_texts)->Unit(benchmark::kMicrosecond);
BENCHMARK(layout_with_known_texts)->Unit(benchmark::kMicrosecond);
BENCHMARK(write_svg)->Unit(benchmark::kMicrosecond);
BENCHMARK(write_svg_outlines)->Unit(benchmark::kMicrosecond);
BENCHMARK(write_pdf)->Unit(benchmark::kMicrosecond);
BENCHMARK(write_png)->Unit(benchmark::kMicrosecond);
BENCHMARK_MAIN();
