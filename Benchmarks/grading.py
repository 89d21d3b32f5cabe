#!/usr/bin/env python3
"""Grades the same table in kanri's columns and in peers, in turn, and prints ratios.

usage: Benchmarks/grading.py KANRI_BENCH [--rows 1000000,10000000] [--rounds 7] [--spark]
NumPy is needed to make the table. Polars, DuckDB and (with --spark) PySpark are measured where they are installed:
pip install numpy polars duckdb pyarrow pyspark
Every engine holds the table in memory before it is timed: 16 coded answers of a byte, filings, minutes, a count (26 bytes a
row). It answers with how many rows stand at each proven level, and their filings; all engines must give the same. kanri also
finds for every row the attainable level (facts that are not stated), which no peer is asked for.
"""
import argparse, importlib.util, json, os, statistics, subprocess, sys, tempfile, time

FLAGS = ["sealRequired", "electronicSignature", "fee.required", "fee.onlineDiscount", "notice.online", "notice.lookup",
         "proxy.accepted", "proxy.online", "priority", "plainJapanese", "kpi.prefilled", "withinDiscretion"]
CHOICES = {"onlineState": 4, "kpi.acceptance": 2, "commonality": 3, "localAffair": 2}
NUMBERS = {"volume.total": "int32", "kpi.filingMinutes": "int16", "reviews.five": "int32"}
# Codes: 0 is not stated; flags: 1 false, 2 true; choices by their order from 1. The least number is not stated.
LEVELS = [
    [("onlineState", {1}), ("withinDiscretion", {2}), ("commonality", {1, 2})],
    [("sealRequired", {1}), ("notice.online", {2}), ("kpi.acceptance", {1}), ("fee.required", {2}), ("proxy.accepted", {2}),
     ("kpi.filingMinutes", ("<=", 30)), ("localAffair", {1})],
    [("notice.lookup", {2}), ("proxy.online", {2}), ("plainJapanese", {2}), ("kpi.prefilled", {2}), ("fee.onlineDiscount", {2}),
     ("electronicSignature", {1}), ("priority", {2}), ("kpi.filingMinutes", ("<=", 10)), ("reviews.five", (">=", 350))],
]
LEAST = {"int16": -2**15, "int32": -2**31}


def make(folder, rows):
    """Random answers, most of them good, so that every level occurs."""
    import numpy as np
    random = np.random.default_rng(20261125)
    good = {name: next(iter(sorted(wanted))) for level in LEVELS for name, wanted in level if isinstance(wanted, set)}
    for name, values in {**{flag: 2 for flag in FLAGS}, **CHOICES}.items():
        codes = random.integers(0, values + 1, rows, dtype=np.uint8)
        column = np.where(random.random(rows) < 0.85, np.uint8(good[name]), codes)
        column.astype(np.uint8).tofile(f"{folder}/{name}.bin")
    for name, top in {"volume.total": 100_000, "kpi.filingMinutes": 40, "reviews.five": 2_000}.items():
        kind = NUMBERS[name]
        numbers = random.integers(0, top, rows, dtype=kind)
        numbers[random.random(rows) < 0.05] = LEAST[kind]
        numbers.tofile(f"{folder}/{name}.bin")


def load(folder):
    import numpy as np
    columns = {name: np.fromfile(f"{folder}/{name}.bin", dtype=np.uint8) for name in FLAGS + list(CHOICES)}
    columns.update({name: np.fromfile(f"{folder}/{name}.bin", dtype=kind) for name, kind in NUMBERS.items()})
    return columns


def numpy_blocks(folder):
    """Whole-array operations over blocks that stay in the cache."""
    import numpy as np
    columns = load(folder)
    rows = len(columns["volume.total"])
    volume = np.where(columns["volume.total"] == LEAST["int32"], 0, columns["volume.total"]).astype(np.int64)
    def work():
        counts, sums = np.zeros(4, np.int64), np.zeros(4, np.int64)
        for start in range(0, rows, 65_536):
            part = slice(start, start + 65_536)
            level, holds = None, None
            for criteria in LEVELS:
                for name, wanted in criteria:
                    column = columns[name][part]
                    if isinstance(wanted, set):
                        mask = column == min(wanted)
                        for code in sorted(wanted)[1:]: mask |= column == code
                    elif wanted[0] == "<=": mask = (column <= wanted[1]) & (column != LEAST[NUMBERS[name]])
                    else: mask = column >= wanted[1]
                    holds = mask if holds is None else holds & mask
                level = holds.astype(np.uint8) if level is None else level + holds
            counts += np.bincount(level, minlength=4)
            for index in range(4): sums[index] += volume[part][level == index].sum()
        return [*counts, *sums]
    return work


def condition(name, wanted, quote):
    column = quote + name + quote
    if isinstance(wanted, set):
        return f"{column} = {min(wanted)}" if len(wanted) == 1 else f"{column} in ({', '.join(map(str, sorted(wanted)))})"
    known = f" and {column} <> {LEAST[NUMBERS[name]]}" if wanted[0] == "<=" else ""
    return f"({column} {wanted[0]} {wanted[1]}{known})"


def sql(table, quote):
    """A level for every row, then the groups."""
    masks = [" and ".join(condition(name, wanted, quote) for name, wanted in criteria) for criteria in LEVELS]
    level = f"case when not ({masks[0]}) then 0 when not ({masks[1]}) then 1 when not ({masks[2]}) then 2 else 3 end"
    volume = quote + "volume.total" + quote
    return (f"select {level} as level, count(*) as n, sum(case when {volume} = {LEAST['int32']} then 0 else cast({volume} as bigint) end) as v "
            f"from {table} group by 1 order by 1")


def answers(rows):
    counts, sums = [0] * 4, [0] * 4
    for level, count, volume in rows: counts[level], sums[level] = count, int(volume)
    return counts + sums


def polars(folder):
    import polars as pl
    frame = pl.DataFrame(load(folder))
    def mask(criteria):
        def one(name, wanted):
            column = pl.col(name)
            if isinstance(wanted, set): return column == min(wanted) if len(wanted) == 1 else column.is_in(sorted(wanted))
            return (column <= wanted[1]) & (column != LEAST[NUMBERS[name]]) if wanted[0] == "<=" else column >= wanted[1]
        return pl.all_horizontal([one(*criterion) for criterion in criteria])
    level = (pl.when(~mask(LEVELS[0])).then(0).when(~mask(LEVELS[1])).then(1).when(~mask(LEVELS[2])).then(2).otherwise(3)).cast(pl.UInt8)
    volume = pl.when(pl.col("volume.total") == LEAST["int32"]).then(0).otherwise(pl.col("volume.total")).cast(pl.Int64)
    def work():
        graded = frame.lazy().select(level.alias("level"), volume.alias("v")).collect()
        groups = graded.lazy().group_by("level").agg(pl.len().alias("n"), pl.col("v").sum()).collect()
        return answers(groups.rows())
    return work


def duckdb(folder):
    import duckdb, pyarrow as pa
    held = pa.table(load(folder))
    connection = duckdb.connect()
    connection.execute(f"set threads to {os.environ.get('BENCH_THREADS', '2')}")
    connection.execute("create table procedures as select * from held")
    level = sql("procedures", '"').split(" as level", 1)[0].removeprefix("select ")
    def work():
        # A level for every row is written, as the other engines do.
        connection.execute(f'create or replace temp table levels as select cast({level} as utinyint) as level, "volume.total" as v from procedures')
        return answers(connection.execute(f"select level, count(*), sum(case when v = {LEAST['int32']} then 0 else cast(v as bigint) end) from levels group by 1").fetchall())
    return work


def spark(folder):
    from pyspark.sql import SparkSession
    import pyarrow as pa, pyarrow.parquet as pq
    path = f"{folder}/procedures.parquet"
    columns = load(folder)
    pq.write_table(pa.table({name: column.astype("int16") if column.dtype == "uint8" else column for name, column in columns.items()}), path)
    session = SparkSession.builder.master("local[2]").config("spark.driver.memory", "6g").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    frame = session.read.parquet(path).cache()
    frame.count()
    frame.createOrReplaceTempView("procedures")
    query = sql("procedures", "`")
    return lambda: answers([tuple(row) for row in session.sql(query).collect()])


def serve(engine, folder):
    work = {"numpy": numpy_blocks, "polars": polars, "duckdb": duckdb, "spark": spark}[engine](folder)
    print("ready", flush=True)
    for _ in sys.stdin:
        start = time.perf_counter()
        answer = work()
        print(time.perf_counter() - start, *answer, flush=True)


class Engine:
    def __init__(self, name, command, threads):
        self.name, self.times = name, []
        environment = {**os.environ, "POLARS_MAX_THREADS": str(threads), "BENCH_THREADS": str(threads)}
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=None if name.startswith(("kanri", "DuckDB", "Polars", "NumPy")) else subprocess.DEVNULL, text=True, env=environment)
        for line in self.process.stdout:
            if line.strip() == "ready": return
        sys.exit(f"{name} did not start")

    def run(self, keep):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        seconds, *answer = self.process.stdout.readline().split()
        if keep: self.times.append(float(seconds))
        return [int(number) for number in answer]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--rows", default="1000000,10000000")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--spark", action="store_true")
    arguments = parser.parse_args()
    if not importlib.util.find_spec("numpy"):
        print("NumPy is not installed: grading in columns is not measured (make bench-peers installs it)")
        return
    for rows in map(int, arguments.rows.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            make(folder, rows)
            measure(arguments, folder, rows)


def measure(arguments, folder, rows):
    def peer(name): return [sys.executable, __file__, "--serve", name, folder]
    engines = [Engine("memory bandwidth, 1 thread", [arguments.bench, "--columns", folder, "bandwidth"], 1)]
    engines += [Engine(f"kanri, CEL in columns, {n} thread{'s' * (n > 1)}", [arguments.bench, "--columns", folder, str(n)], n) for n in (1, 2)]
    engines.append(Engine("NumPy, blocks, 1 thread", peer("numpy"), 1))
    for name, label in [("polars", "Polars, level and group-by, 2 threads"), ("duckdb", "DuckDB, level table, 2 threads"), ("spark", "PySpark, cached, 2 threads")]:
        if name == "spark" and not arguments.spark: print("PySpark is measured with --spark only: not measured"); continue
        missing = [module for module in {"polars": ["polars"], "duckdb": ["duckdb", "pyarrow"], "spark": ["pyspark", "pyarrow"]}[name]
                   if not importlib.util.find_spec(module)]
        if missing: print(f"{' and '.join(missing)} not installed: {label} is not measured")
        else: engines.append(Engine(label, peer(name), 2))
    expected = None
    for number in range(arguments.rounds + 1):
        for engine in engines:
            answer = engine.run(number > 0)
            if "bandwidth" in engine.name: continue
            expected = expected or answer
            if answer != expected: sys.exit(f"{engine.name} gives {answer}, kanri {expected}")
    floor, one, two = engines[0], engines[1], engines[2]
    def ratio(a, b): return statistics.median(x / y for x, y in zip(a.times, b.times))
    print(f"\n{rows:,} rows, {arguments.rounds} rounds, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; rows by level {expected[:4]}, filings {expected[4:]}")
    print("| engine | ns a row, median (min–max) | x bandwidth | kanri, 1 thread, is faster by | kanri, 2 threads, is faster by |")
    print("|---|---:|---:|---:|---:|")
    for engine in engines:
        ns = sorted(t / rows * 1e9 for t in engine.times)
        print(f"| {engine.name} | {statistics.median(ns):.2f} ({ns[0]:.2f}–{ns[-1]:.2f}) | {ratio(engine, floor):.1f} | {ratio(engine, one):.1f} | {ratio(engine, two):.1f} |")
    goals = [("any CEL in columns, 1 thread: ns a row", statistics.median(one.times) / rows * 1e9, 5.0, "<=")]
    for engine in engines[4:]:
        goal = 3 if "Polars" in engine.name else 7 if "DuckDB" in engine.name else 20
        goals.append((f"ahead of {engine.name}: times", ratio(engine, two), goal, ">="))
    for name, value, goal, sign in goals:
        met = value <= goal if sign == "<=" else value >= goal
        print(f"goal: {name} {value:.1f} {sign} {goal}: {'met' if met else 'MISSED'}")
    for engine in engines: engine.process.kill()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]: serve(sys.argv[2], sys.argv[3])
    else: main()
