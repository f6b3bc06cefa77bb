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

std::vector<std::optional<std::size_t>> choose_services(const std::vector<Service>& services,
                                                        std::size_t teachers, std::size_t needs, long load) {
    Network network;
    const auto hub = network.graph.addNode();  // flow goes round: hub, teacher, need, hub
    std::vector<Graph::Node> teacher_nodes, need_nodes;
    for (std::size_t i = 0; i < teachers; ++i) {
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
    std::vector<std::optional<std::size_t>> chosen(needs);
    for (std::size_t i = 0; i < services.size(); ++i)
        if (simplex.flow(arcs[i]) > 0) chosen[services[i].need] = i;
    return chosen;
}

}  // namespace socratic
