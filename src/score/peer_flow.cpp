// SPDX-License-Identifier: MIT
#include "score/peer_flow.hpp"
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <stdexcept>

namespace socratic {
namespace {

using Graph = lemon::SmartDigraph;
using Simplex = lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t>;

/// Arcs with what they may carry and cost.
struct Network {
    Graph graph;
    Graph::ArcMap<std::int64_t> capacity{graph}, cost{graph};

    Graph::Arc join(Graph::Node from, Graph::Node to, std::int64_t most, std::int64_t price) {
        const auto arc = graph.addArc(from, to);
        capacity[arc] = most;
        cost[arc] = price;
        return arc;
    }
};

}  // namespace

ServiceChoice choose_services(const std::vector<Service>& services, const std::vector<long>& loads,
                              std::size_t needs) {
    Network network;
    const auto hub = network.graph.addNode();  // flow goes round: hub, teacher, need, hub
    std::vector<Graph::Node> teacher_nodes, need_nodes;
    for (const auto load : loads) {
        teacher_nodes.push_back(network.graph.addNode());
        network.join(hub, teacher_nodes.back(), load, 0);
    }
    for (std::size_t i = 0; i < needs; ++i) {
        need_nodes.push_back(network.graph.addNode());
        network.join(need_nodes.back(), hub, 1, 0);
    }
    std::vector<Graph::Arc> arcs;
    for (const auto& service : services)
        arcs.push_back(
            network.join(teacher_nodes.at(service.teacher), need_nodes.at(service.need), 1, -service.weight));
    Simplex simplex(network.graph);
    simplex.upperMap(network.capacity).costMap(network.cost);
    if (simplex.run() != Simplex::OPTIMAL) throw std::logic_error("a flow that may be empty has an optimum");
    ServiceChoice choice{std::vector<std::optional<std::size_t>>(needs), std::vector<bool>(services.size())};
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (simplex.flow(arcs[i]) > 0) choice.chosen[services[i].need] = i;
        // By complementary slackness no flow of least cost uses an arc whose reduced cost is positive.
        choice.may_use[i] = simplex.potential(teacher_nodes[services[i].teacher]) - services[i].weight -
                                simplex.potential(need_nodes[services[i].need]) <=
                            0;
    }
    return choice;
}

}  // namespace socratic
