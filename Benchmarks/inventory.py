#!/usr/bin/env python3
"""Measures kanri on the national inventory against readers of CSV in Python. Standard library only; peers where installed.

usage: Benchmarks/inventory.py KANRI INVENTORY.csv[.gz] [ROUNDS]
Compressed, the inventory is unpacked first, and everybody reads the plain file. Every work runs in a process of its own, in turn, ROUNDS times (5); the first round is thrown away. Peers only read the file to
columns of text and count its rows, which is less work than kanri's: a ratio says what mapping and criteria cost on top.
The start of a peer, Python and its imports, is measured too and taken off in the columns named "less start".
"""
import gzip, importlib.util, os, shutil, statistics, subprocess, sys, tempfile, time

PEERS = {
    "csv": "import csv,sys\nr=csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline=''))\nnext(r)\nc=list(zip(*r))\nprint(len(c[0]))",
    "polars": "import polars,sys\nprint(polars.read_csv(sys.argv[1],infer_schema=False).height)",
    "duckdb": "import duckdb,sys\nprint(duckdb.sql(f\"create table t as from read_csv('{sys.argv[1]}',all_varchar=true,header=true)\") or duckdb.sql('select count(*) from t').fetchone()[0])",
    "pyarrow": "import pyarrow as a,pyarrow.csv as c,sys\nn=c.open_csv(sys.argv[1]).schema.names\nt=c.read_csv(sys.argv[1],parse_options=c.ParseOptions(newlines_in_values=True),convert_options=c.ConvertOptions(column_types={x:a.string() for x in n}))\nprint(t.num_rows)",
}
STARTS = {"csv": "import csv", "polars": "import polars", "duckdb": "import duckdb", "pyarrow": "import pyarrow,pyarrow.csv"}
CHILD = "import os,resource,subprocess,sys\ns=subprocess.run(sys.argv[2:],stdout=open(sys.argv[1],'wb'),stderr=subprocess.DEVNULL).returncode\nu=resource.getrusage(resource.RUSAGE_CHILDREN)\nprint(u.ru_utime+u.ru_stime,u.ru_maxrss,s)"


def run(command, output):
    """CPU seconds, wall seconds, peak MiB and status of a command."""
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", CHILD, output] + command, capture_output=True, text=True)
    cpu, peak, status = done.stdout.split()
    return float(cpu), time.monotonic() - start, int(peak) / 1024, int(status)


def main():
    if len(sys.argv) < 3: sys.exit(__doc__)
    kanri, table = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as folder:
        if table.endswith(".gz"):
            plain = os.path.join(folder, "inventory.csv")
            with gzip.open(table) as packed, open(plain, "wb") as file: shutil.copyfileobj(packed, file)
            table = plain
        measure(kanri, table, rounds, folder)


def measure(kanri, table, rounds, folder):
    """Runs every work in turn and prints the table."""
    works = {
        "kanri grade": [kanri, "grade", "--mapping", "national-r6", table],
        "kanri grade, one thread": [kanri, "grade", "--threads", "1", "--mapping", "national-r6", table],
        "kanri lint --format json": [kanri, "lint", "--mapping", "national-r6", "--format", "json", table],
        "kanri inventory export": [kanri, "inventory", "export", "--mapping", "national-r6", table],
    }
    for name, program in PEERS.items():
        if not importlib.util.find_spec(name): print(f"{name} is not installed: not measured"); continue
        works[name] = [sys.executable, "-c", program, table]
        works[f"{name}: start"] = [sys.executable, "-c", STARTS[name]]
    results = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, command in works.items():
            output = os.path.join(folder, "out")
            result = run(command, output)
            if result[3] not in (0, 1): sys.exit(f"{name} ended with {result[3]}")
            if name in PEERS:
                rows = open(output).read().split()[-1:]
                if rows != [open(os.path.join(folder, "rows")).read()]: sys.exit(f"{name} reads {rows} rows, kanri others")
            elif name.endswith("export"):
                import csv
                with open(output, newline="") as file: count = sum(1 for _ in csv.reader(file)) - 1
                with open(os.path.join(folder, "rows"), "w") as file: file.write(str(count))
            if number: results[name].append(result)
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores, {rounds} rounds")
    peers = [name for name in works if name in PEERS]
    print("| work | CPU s | wall s | peak MiB | " + " | ".join(f"CPU / {x} | CPU, wall / {x} less start" for x in peers) + " |")
    print("|---|---|---|---|" + "---|" * 2 * len(peers))
    def ratio(runs, peer, column, start=None):
        starts = results[start] if start else [(0, 0)] * rounds
        return statistics.median(a[column] / (b[column] - s[column]) for a, b, s in zip(runs, results[peer], starts))
    for name, runs in results.items():
        columns = [statistics.median(r[i] for r in runs) for i in range(3)]
        ratios = [
            f"{ratio(runs, x, 0):.2f} | {ratio(runs, x, 0, x + ': start'):.2f}, {ratio(runs, x, 1, x + ': start'):.2f}" for x in peers
        ]
        print(f"| {name} | {columns[0]:.2f} | {columns[1]:.2f} | {columns[2]:.0f} | " + " | ".join(ratios) + " |")


main()
