"""Runs a script of `kanri sql` in one engine, and writes the rows of its view as CSV: blank for NULL.

usage: run_engine.py duckdb|spark SCRIPT VIEW OUTPUT
"""
import csv
import re
import sys


def statements(script):
    """The statements of a script; a semicolon ends one where it ends a line."""
    text = "\n".join(line for line in script.split("\n") if not line.startswith("--"))
    return [part for part in (part.strip() for part in re.split(r";\n", text)) if part]


def write(path, names, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows(["" if value is None else value for value in row] for row in rows)


def duckdb_rows(script, view):
    import duckdb

    connection = duckdb.connect()
    connection.execute(script)
    result = connection.execute(f'SELECT * FROM "{view}"')
    return f"DuckDB {duckdb.__version__}", [column[0] for column in result.description], result.fetchall()


def spark_rows(script, view):
    import pyspark
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]").appName("kanri").config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "2g")
        .config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    for statement in statements(script):
        session.sql(statement)
    frame = session.sql(f"SELECT * FROM `{view}`")
    rows = [tuple(row) for row in frame.collect()]
    names = frame.columns
    session.stop()
    return f"Spark {pyspark.__version__}", names, rows


def main():
    engine, script, view, output = sys.argv[1:]
    with open(script, encoding="utf-8") as file:
        text = file.read()
    version, names, rows = {"duckdb": duckdb_rows, "spark": spark_rows}[engine](text, view)
    write(output, names, rows)
    print(version)


main()
