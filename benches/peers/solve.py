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


class Linear:
    """The linear relaxation of a generated problem as one whole model.

    Columns carry pieces: from a machine pool to a destination, or from the pool of a first operation to that of the
    second. Rows that must be met: what destinations want, and what a second operation takes in. Rows that may be
    reached: the hours of pools.
    """

    def __init__(self, document):
        self.per_km = document["policy"]["cost_per_piece_km"]
        pools = [
            (w["location"]["lat"], w["location"]["lon"], c["process"], c["speed"], c["use_cost"], c["capacity"])
            for w in document["workshops"]
            if w["verified"] and not w["paused"]
            for c in w["capabilities"]
        ]
        columns = (np.array(column) for column in zip(*pools))
        self.lat, self.lon, self.process, self.speed, self.use_cost, self.capacity = columns
        self.columns = 0
        self.costs, self.met, self.within, self.amounts = [], Triplets(), Triplets(), []
        # Of one operation alone, for network flows: pool, want and use per piece of every column.
        self.arcs, self.use_per_piece = [], []
        for request in document["requests"]:
            *first, last = request["routings"][0]["operations"]
            destinations = [d for d in request["destinations"] if d["quantity"] > 0]
            balance = self.first(first[0], last) if first else None
            for destination in destinations:
                self.deliver(last, destination, balance)
        self.cost = np.concatenate(self.costs)
        self.amounts = np.array(self.amounts)
        self.simple = all(len(request["routings"][0]["operations"]) == 1 for request in document["requests"])

    def fitting(self, operation):
        """The pools that can take an operation, and the hours that a piece takes there."""
        fits = np.flatnonzero(self.process == operation["process"])
        return fits, operation["use_per_piece"] / self.speed[fits]

    def add(self, cost, pool, use):
        """New columns with what they take of pools; gives back their numbers."""
        numbers = np.arange(self.columns, self.columns + len(cost))
        self.columns += len(cost)
        self.costs.append(cost)
        self.within.add(pool, numbers, use)
        return numbers

    def row(self, amount):
        self.amounts.append(amount)
        return len(self.amounts) - 1

    def first(self, operation, last):
        """Every way from a first operation to the second; gives back the first of the rows of what arrives."""
        fits, use = self.fitting(operation)
        to, _ = self.fitting(last)
        rows = np.array([self.row(0.0) for _ in to])
        for row, pool in zip(rows, to):
            km = kilometres(self.lat[fits], self.lon[fits], self.lat[pool], self.lon[pool])
            numbers = self.add(self.use_cost[fits] * use + self.per_km * km, fits, use)
            self.met.add(np.full(len(fits), row), numbers, np.ones(len(fits)))
        return rows

    def deliver(self, operation, destination, balance):
        fits, use = self.fitting(operation)
        to = destination["location"]
        km = kilometres(self.lat[fits], self.lon[fits], to["lat"], to["lon"])
        numbers = self.add(self.use_cost[fits] * use + self.per_km * km, fits, use)
        row = self.row(destination["quantity"])
        self.met.add(np.full(len(fits), row), numbers, np.ones(len(fits)))
        if balance is not None:
            self.met.add(balance, numbers, -np.ones(len(fits)))
        self.arcs.append((fits, np.full(len(fits), row)))
        self.use_per_piece.append(operation["use_per_piece"])


class Triplets:
    """Row, column and value of every entry of a matrix."""

    def __init__(self):
        self.parts = []

    def add(self, rows, columns, values):
        self.parts.append((rows, columns, values))

    def joined(self):
        return [np.concatenate(part) for part in zip(*self.parts)]


def kilometres(lat, lon, to_lat, to_lon):
    """Haversine, as the file format says."""
    lat, lon, to_lat, to_lon = map(np.radians, (lat, lon, to_lat, to_lon))
    h = np.sin((to_lat - lat) / 2) ** 2 + np.cos(lat) * np.cos(to_lat) * np.sin((to_lon - lon) / 2) ** 2
    return 2 * EARTH_KM * np.arcsin(np.minimum(1, np.sqrt(h)))


def sparse(problem):
    """Rows that must be met, and rows of hours."""
    matrices = []
    for triplets, count in ((problem.met, len(problem.amounts)), (problem.within, len(problem.capacity))):
        rows, columns, values = triplets.joined()
        matrices.append(csr_matrix((values, (rows, columns)), (count, problem.columns)))
    return matrices


def scipy_highs(problem):
    met, within = sparse(problem)
    found = linprog(problem.cost, within, problem.capacity, met, problem.amounts, method="highs")
    return found.fun, found.message


def highs_whole(problem):
    met, within = sparse(problem)
    matrix = vstack([met, within]).tocsc()
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = problem.columns, matrix.shape[0]
    model.col_cost_ = problem.cost
    model.col_lower_, model.col_upper_ = np.zeros(problem.columns), np.full(problem.columns, highspy.kHighsInf)
    unbounded = np.full(len(problem.capacity), -highspy.kHighsInf)
    model.row_lower_ = np.concatenate([problem.amounts, unbounded])
    model.row_upper_ = np.concatenate([problem.amounts, problem.capacity])
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
    met = [solver.Constraint(float(q), float(q)) for q in problem.amounts]
    within = [solver.Constraint(-infinity, float(c)) for c in problem.capacity]
    objective = solver.Objective()
    columns = [solver.NumVar(0, infinity, "") for _ in range(problem.columns)]
    for column, cost in zip(columns, problem.cost.tolist()):
        objective.SetCoefficient(column, cost)
    for rows, triplets in ((met, problem.met), (within, problem.within)):
        for row, column, value in zip(*(part.tolist() for part in triplets.joined())):
            rows[row].SetCoefficient(columns[column], value)
    objective.SetMinimization()
    status = solver.Solve()
    return objective.Value(), f"status {status}"


def min_cost_flow(problem):
    """In whole numbers: hours and costs are multiplied and rounded."""
    per_hour, per_money = 1e3, 1e2
    pool, want = (np.concatenate(part) for part in zip(*problem.arcs))
    nodes = len(problem.capacity)
    use_per_piece = np.array(problem.use_per_piece)
    per_use = use_per_piece[want]
    cost = np.rint(problem.cost / per_use * per_money).astype(np.int64)
    wanted = np.rint(problem.amounts * use_per_piece * per_hour).astype(np.int64)
    room = np.floor(problem.capacity * problem.speed * per_hour).astype(np.int64)
    flow = flows.SimpleMinCostFlow()
    source = nodes + len(wanted)
    used = np.unique(pool)
    flow.add_arcs_with_capacity_and_unit_cost(np.full(len(used), source), used, room[used], np.zeros(len(used), int))
    most = np.minimum(wanted[want], room[pool])
    arcs = flow.add_arcs_with_capacity_and_unit_cost(pool, nodes + want, most, cost)
    flow.set_nodes_supplies(nodes + np.arange(len(wanted)), -wanted)
    flow.set_node_supply(source, int(wanted.sum()))
    status = flow.solve()
    pieces = flow.flows(arcs) / per_hour / per_use
    return None, f"{status}, rounded objective {float(pieces @ problem.cost):.2f}"


def pulp_cbc(problem):
    model = pulp.LpProblem("transport", pulp.LpMinimize)
    columns = [pulp.LpVariable(f"x{i}", 0) for i in range(problem.columns)]
    model += pulp.LpAffineExpression(zip(columns, problem.cost.tolist()))
    for triplets, limits, equal in ((problem.met, problem.amounts, True), (problem.within, problem.capacity, False)):
        terms = [[] for _ in limits]
        for row, column, value in zip(*(part.tolist() for part in triplets.joined())):
            terms[row].append((columns[column], value))
        for row, limit in zip(terms, limits.tolist()):
            if equal:
                model += pulp.LpAffineExpression(row) == limit
            elif row:
                model += pulp.LpAffineExpression(row) <= limit
    status = model.solve(pulp.PULP_CBC_CMD(msg=False, threads=1))
    # CBC prints its solution with few digits: the objective is that of the values, exact or not.
    return float(sum(x.value() * c for x, c in zip(columns, problem.cost.tolist()))), pulp.LpStatus[status]


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
        problem = Linear(json.load(file))
    if SOLVERS[sys.argv[1]] is min_cost_flow and not problem.simple:
        json.dump(None, sys.stdout)
        return
    start = cpu_seconds()
    objective, note = SOLVERS[sys.argv[1]](problem)
    cpu_s = cpu_seconds() - start
    peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    answer = {"cpu_s": cpu_s, "objective": objective, "bound": None, "gap": None}
    json.dump(answer | {"peak_rss_bytes": 1024 * max(peaks), "note": note}, sys.stdout)


if __name__ == "__main__":
    main()
