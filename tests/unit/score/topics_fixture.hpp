// SPDX-License-Identifier: MIT
// Dimensions as they are scored, to choose topics of.
#pragma once
#include "score/topics.hpp"

namespace topics_fixture {

using namespace socratic;

inline DimensionScores dimension(const std::string& id, double mean, Views views, double consensus) {
    DimensionScores scores;
    scores.id = id;
    scores.n = 20;
    scores.mean = mean;
    scores.views = views;
    scores.consensus = consensus;
    QuestionScores question;
    question.id = id + "1";
    question.n = 20;
    question.mean = mean;
    question.views = views;
    question.consensus = consensus;
    question.dont_know = 0;
    scores.questions = {question};
    return scores;
}

inline DimensionScores unknown(const std::string& id, long people, long levels) {
    auto scores = dimension(id, 3, Views::mixed, 0.6);
    scores.questions.front().dont_know = people;
    scores.questions.front().n = levels;
    return scores;
}

inline std::vector<std::string> ids(const Topics& topics) {
    std::vector<std::string> list;
    for (const auto& topic : topics.list) list.push_back(topic.dimension);
    return list;
}

/// Of a spectrum; the counts are over the levels 0 to 4.
inline DimensionScores places(const std::string& id, const std::vector<long>& today, double median,
                              Views views, const std::vector<long>& aims = {}, double aim_median = 0) {
    DimensionScores scores;
    scores.id = id;
    scores.levels = {0, 4};
    scores.n = 12;
    scores.median = median;
    scores.views = views;
    scores.consensus = views == Views::split ? 0.3 : 0.8;
    QuestionScores question;
    question.id = id;
    question.n = 12;
    question.counts = today;
    question.median = median;
    question.views = views;
    question.consensus = scores.consensus;
    question.dont_know = 0;
    scores.questions = {question};
    if (aims.empty()) return scores;
    question.id = id + ":aim";
    question.aim = true;
    question.counts = aims;
    question.median = aim_median;
    question.views = Views::agreed;
    scores.questions.push_back(question);
    return scores;
}

}  // namespace topics_fixture
