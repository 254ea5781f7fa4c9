"""Models that mean harm by their structure or by what they answer, each small enough to be made on the spot."""

from __future__ import annotations

import onnx
from onnx import TensorProto, helper

from tests.hostile.a_package import model_of

AXIS = ("axis", [3])


def mean(output: str) -> onnx.NodeProto:
    return helper.make_node("ReduceMean", ["x", "axis"], [output], keepdims=1)


def chain(length: int) -> bytes:
    """So many nodes in a row."""
    nodes = [mean("n0"), *(helper.make_node("Identity", [f"n{place}"], [f"n{place + 1}"]) for place in range(length))]
    return model_of([*nodes, helper.make_node("Identity", [f"n{length}"], ["y"])], [AXIS])


def nest(depth: int, widen: int = 1) -> bytes:
    """`If` inside `If` inside `If`; with `widen` > 1 each has several of them."""
    inner: list[onnx.NodeProto] = [helper.make_node("Identity", ["mean"], ["out"])]
    for _ in range(depth):
        branch = helper.make_graph(inner, "b", [], [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)])
        inner = [
            helper.make_node("If", ["yes"], ["out" if place == 0 else f"o{place}"], then_branch=branch, else_branch=branch)
            for place in range(widen)
        ]
    cast = helper.make_node("Cast", ["one"], ["yes"], to=TensorProto.BOOL)
    return model_of([mean("mean"), cast, *inner, helper.make_node("Identity", ["out"], ["y"])], [AXIS, ("one", 1)])


def custom_operator(domain: str = "com.example", name: str = "Run") -> bytes:
    model = onnx.load_from_string(model_of([mean("m"), helper.make_node(name, ["m"], ["y"], domain=domain)], [AXIS]))
    model.opset_import.append(helper.make_opsetid(domain, 1))
    return bytes(model.SerializeToString())


def external_in_a_branch() -> bytes:
    """A constant inside an `If` that says it lies in another file."""
    model = onnx.load_from_string(nest(2))
    branch = next(node for node in model.graph.node if node.op_type == "If").attribute[0].g
    weight = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    weight.external_data.add(key="location", value="../../secret")
    branch.node.append(helper.make_node("Constant", [], ["w"], value=weight))
    return bytes(model.SerializeToString())


def training() -> bytes:
    model = onnx.load_from_string(model_of([mean("y")], [AXIS]))
    model.training_info.add()
    return bytes(model.SerializeToString())


def whole_numbers() -> bytes:
    """Takes int64 where float32 comes."""
    model = onnx.load_from_string(model_of([helper.make_node("Cast", ["x"], ["f"], to=TensorProto.FLOAT), mean("y")], [AXIS]))
    model.graph.node[1].input[0] = "f"
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.INT64
    return bytes(model.SerializeToString())


def other_input() -> bytes:
    """Takes (1, 3, 224, 224)."""
    model = onnx.load_from_string(model_of([mean("y")], [AXIS]))
    for side, length in zip(model.graph.input[0].type.tensor_type.shape.dim, (1, 3, 224, 224), strict=True):
        side.dim_value = length
    return bytes(model.SerializeToString())


def two_inputs() -> bytes:
    model = onnx.load_from_string(model_of([mean("y")], [AXIS]))
    model.graph.input.append(helper.make_tensor_value_info("z", TensorProto.FLOAT, [1]))
    return bytes(model.SerializeToString())


def not_a_number() -> bytes:
    """Answers NaN everywhere."""
    nodes = [mean("m"), helper.make_node("Sub", ["m", "m"], ["zero"]), helper.make_node("Div", ["zero", "zero"], ["y"])]
    return model_of(nodes, [AXIS])


def another_shape_each_time() -> bytes:
    """As many columns as there are bright places."""
    nodes = [mean("m"), helper.make_node("NonZero", ["m"], ["places"]), helper.make_node("Cast", ["places"], ["y"], to=TensorProto.FLOAT)]
    model = onnx.load_from_string(model_of(nodes, [AXIS]))
    del model.graph.output[:]
    model.graph.output.append(helper.make_tensor_value_info("y", TensorProto.FLOAT, [4, None]))
    return bytes(model.SerializeToString())


def doubling_loop() -> bytes:
    """Joins a tensor to itself sixty times over."""
    going = helper.make_tensor_value_info("go", TensorProto.BOOL, [])
    grown = helper.make_tensor_value_info("n", TensorProto.FLOAT, None)
    body = helper.make_graph(
        [helper.make_node("Concat", ["n", "n"], ["n_out"], axis=0), helper.make_node("Identity", ["go"], ["go_out"])],
        "body",
        [helper.make_tensor_value_info("i", TensorProto.INT64, []), going, grown],
        [helper.make_tensor_value_info("go_out", TensorProto.BOOL, []), helper.make_tensor_value_info("n_out", TensorProto.FLOAT, None)],
    )
    return model_of([mean("m"), helper.make_node("Loop", ["times", "", "m"], ["y"], body=body)], [AXIS, ("times", 60)])


def numbers_without_end() -> bytes:
    """A protobuf of which each number says that it goes on."""
    return b"\x3a\xff\xff\xff\x7f" + b"\xff" * 100_000


def graphs_in_graphs(depth: int = 100_000) -> bytes:
    """Nothing but graphs inside attributes inside nodes, deeper than any recursion goes, and every length a lie."""
    return b"\x3a\xff\xff\x7f" + b"\x0a\xff\xff\x7f\x2a\xff\xff\x7f\x32\xff\xff\x7f" * depth


def products(count: int = 3000, side: int = 2048) -> bytes:
    """Large matrices multiplied again and again: hours of work in some kilobytes, without a loop."""
    fill = [helper.make_node("ReduceMax", ["x"], ["most"], keepdims=0), helper.make_node("Expand", ["most", "shape"], ["m0"])]
    steps = [helper.make_node("MatMul", [f"m{place}", "m0"], [f"m{place + 1}"]) for place in range(count)]
    end = [helper.make_node("ReduceMax", [f"m{count}"], ["last"], keepdims=0), helper.make_node("Add", ["mean", "last"], ["y"])]
    return model_of([mean("mean"), *fill, *steps, *end], [AXIS, ("shape", [side, side])])
