// SPDX-License-Identifier: MIT
#include "model/peers_words.hpp"
#include "model/language_name.hpp"

namespace socratic {

std::string dimension_name(const PeersText& text, const std::string& id) {
    const auto* dimension = find_dimension(text.questionnaire, id);
    return dimension == nullptr ? id : std::string(in(dimension->name, text.language));
}

std::string match_words(const PeersText& text, const PeerMatch& match) {
    const auto say = [&](std::string_view key, const std::string& who) {
        return words(text.words, key, {{"who", who}});
    };
    const auto learner = say(match.reason.seeks ? "peers.seeks" : "peers.aims_higher", match.learner);
    const auto teacher = say(match.reason.offers                     ? "peers.offers"
                             : text.readers == PeersReaders::the_two ? "peers.stands_higher"
                                                                     : "peers.could_show",
                             match.teacher);
    return words(text.words, "peers.why", {{"learner", learner}, {"teacher", teacher}});
}

std::string language_words(const PeersText& text, const PeerMatch& match) {
    auto sentence = match.language.empty() ? words(text.words, "peers.bilingual")
                                           : words(text.words, "peers.language",
                                                   {{"language", language_in(text.words, match.language)}});
    if (match.two_way) sentence += " " + words(text.words, "peers.two_way");
    return sentence;
}

std::string members_words(const PeersText& text, const std::vector<std::string>& members) {
    std::string list;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0) list += i + 1 == members.size() ? words(text.words, "peers.and") : ", ";
        list += members[i];
    }
    return list;
}

std::string theme_words(const PeersText& text, const PeerTheme& theme) {
    return words_for_count(text.words, "peers.learners", theme.learners) + ", " +
           words_for_count(text.words, "peers.teachers", theme.teachers);
}

std::string unmet_words(const PeersText& text) { return words(text.words, "peers.unmet"); }

}  // namespace socratic
