"""One whole-model solver on one problem document: `solve.py SOLVER PROBLEM`, or `solve.py --list`."""

import json
import resource
import sys

import highspy
import numpy as np
import pulp
from ortools.graph.python import min_cost_flow as flows
from ortools.linear_solver import pywraplp
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, vstack

EARTH_KM = 6371.0088


class Transport:
    """The linear relaxation of a generated problem: arcs from machine pools to destinations."""

    def __init__(self, document):
        per_km = document["policy"]["cost_per_piece_km"]
        pools = [
            (w["location"]["lat"], w["location"]["lon"], c["process"], c["speed"], c["use_cost"], c["capacity"])
            for w in document["workshops"]
            if w["verified"] and not w["paused"]
            for c in w["capabilities"]
        ]
        lat, lon, process, speed, use_cost, capacity = (np.array(column) for column in zip(*pools))
        self.capacity = capacity
        self.speed = speed
        rows, columns, uses, costs, self.wanted, self.use_per_piece = [], [], [], [], [], []
        for request in document["requests"]:
            [operation] = request["routings"][0]["operations"]
            fits = np.flatnonzero(process == operation["process"])
            use = operation["use_per_piece"] / speed[fits]
            for destination in request["destinations"]:
                if destination["quantity"] == 0:
                    continue
                km = kilometres(lat[fits], lon[fits], destination["location"])
                rows.append(np.full(len(fits), len(self.wanted)))
                columns.append(fits)
                uses.append(use)
                costs.append(use_cost[fits] * use + per_km * km)
                self.wanted.append(destination["quantity"])
                self.use_per_piece.append(operation["use_per_piece"])
        self.demand, self.pool = np.concatenate(rows), np.concatenate(columns)
        self.use, self.cost = np.concatenate(uses), np.concatenate(costs)
        self.wanted, self.use_per_piece = np.array(self.wanted), np.array(self.use_per_piece)
        self.arcs = len(self.cost)


def kilometres(lat, lon, to):
    """Haversine, as the file format says."""
    lat, lon, to_lat, to_lon = map(np.radians, (lat, lon, to["lat"], to["lon"]))
    h = np.sin((to_lat - lat) / 2) ** 2 + np.cos(lat) * np.cos(to_lat) * np.sin((to_lon - lon) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.minimum(1, np.sqrt(h)))


def sparse(problem):
    """Demand rows and capacity rows."""
    arcs = np.arange(problem.arcs)
    demand = csr_matrix((np.ones(problem.arcs), (problem.demand, arcs)), (len(problem.wanted), problem.arcs))
    capacity = csr_matrix((problem.use, (problem.pool, arcs)), (len(problem.capacity), problem.arcs))
    return demand, capacity


def scipy_highs(problem):
    demand, capacity = sparse(problem)
    found = linprog(problem.cost, capacity, problem.capacity, demand, problem.wanted, method="highs")
    return found.fun, found.message


def highs_whole(problem):
    demand, capacity = sparse(problem)
    matrix = vstack([demand, capacity]).tocsc()
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = problem.arcs, matrix.shape[0]
    model.col_cost_ = problem.cost
    model.col_lower_, model.col_upper_ = np.zeros(problem.arcs), np.full(problem.arcs, highspy.kHighsInf)
    unbounded = np.full(len(problem.capacity), -highspy.kHighsInf)
    model.row_lower_ = np.concatenate([problem.wanted, unbounded])
    model.row_upper_ = np.concatenate([problem.wanted, problem.capacity])
    model.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    model.a_matrix_.start_, model.a_matrix_.index_ = matrix.indptr, matrix.indices
    model.a_matrix_.value_ = matrix.data
    highs = highspy.Highs()
    highs.silent()
    highs.setOptionValue("threads", 1)
    highs.passModel(model)
    highs.run()
    return highs.getInfo().objective_function_value, str(highs.getModelStatus())


def glop(problem):
    solver = pywraplp.Solver.CreateSolver("GLOP")
    infinity = solver.infinity()
    demand = [solver.Constraint(float(q), float(q)) for q in problem.wanted]
    capacity = [solver.Constraint(-infinity, float(c)) for c in problem.capacity]
    objective = solver.Objective()
    arcs = zip(problem.demand.tolist(), problem.pool.tolist(), problem.use.tolist(), problem.cost.tolist())
    for d, p, use, cost in arcs:
        x = solver.NumVar(0, infinity, "")
        demand[d].SetCoefficient(x, 1)
        capacity[p].SetCoefficient(x, use)
        objective.SetCoefficient(x, cost)
    objective.SetMinimization()
    status = solver.Solve()
    return objective.Value(), f"status {status}"


def min_cost_flow(problem):
    """In whole numbers: hours and costs are multiplied and rounded."""
    per_hour, per_money = 1e3, 1e2
    nodes = len(problem.capacity)
    per_use = problem.use_per_piece[problem.demand]
    cost = np.rint(problem.cost / per_use * per_money).astype(np.int64)
    wanted = np.rint(problem.wanted * problem.use_per_piece * per_hour).astype(np.int64)
    room = np.floor(problem.capacity * problem.speed * per_hour).astype(np.int64)
    flow = flows.SimpleMinCostFlow()
    source = nodes + len(wanted)
    used = np.unique(problem.pool)
    flow.add_arcs_with_capacity_and_unit_cost(np.full(len(used), source), used, room[used], np.zeros(len(used), int))
    most = np.minimum(wanted[problem.demand], room[problem.pool])
    arcs = flow.add_arcs_with_capacity_and_unit_cost(problem.pool, nodes + problem.demand, most, cost)
    flow.set_nodes_supplies(nodes + np.arange(len(wanted)), -wanted)
    flow.set_node_supply(source, int(wanted.sum()))
    status = flow.solve()
    pieces = flow.flows(arcs) / per_hour / per_use
    return None, f"{status}, rounded objective {float(pieces @ problem.cost):.2f}"


def pulp_cbc(problem):
    model = pulp.LpProblem("transport", pulp.LpMinimize)
    arcs = [pulp.LpVariable(f"x{i}", 0) for i in range(problem.arcs)]
    model += pulp.LpAffineExpression(zip(arcs, problem.cost.tolist()))
    by_demand = [[] for _ in problem.wanted]
    by_pool = [[] for _ in problem.capacity]
    for x, d, p, use in zip(arcs, problem.demand.tolist(), problem.pool.tolist(), problem.use.tolist()):
        by_demand[d].append((x, 1.0))
        by_pool[p].append((x, use))
    for terms, wanted in zip(by_demand, problem.wanted.tolist()):
        model += pulp.LpAffineExpression(terms) == wanted
    for terms, capacity in zip(by_pool, problem.capacity.tolist()):
        if terms:
            model += pulp.LpAffineExpression(terms) <= capacity
    status = model.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
    # CBC prints its solution with few digits: the objective is that of the values, exact or not.
    return float(sum(x.value() * c for x, c in zip(arcs, problem.cost.tolist()))), pulp.LpStatus[status]


SOLVERS = {
    "SciPy HiGHS": scipy_highs,
    "HiGHS": highs_whole,
    "OR-Tools GLOP": glop,
    "OR-Tools min-cost flow": min_cost_flow,
    "PuLP CBC": pulp_cbc,
}


def cpu_seconds():
    """Of this process and of those it has waited for."""
    uses = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(use.ru_utime + use.ru_stime for use in uses)


def main():
    if sys.argv[1] == "--list":
        json.dump(list(SOLVERS), sys.stdout)
        return
    with open(sys.argv[2]) as file:
        problem = Transport(json.load(file))
    start = cpu_seconds()
    objective, note = SOLVERS[sys.argv[1]](problem)
    cpu_s = cpu_seconds() - start
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    answer = {"cpu_s": cpu_s, "objective": objective, "bound": None, "gap": None}
    json.dump(answer | {"peak_rss_bytes": 1024 * max(peaks), "note": note}, sys.stdout)


if __name__ == "__main__":
    main()
