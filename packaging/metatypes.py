"""Writes what QML sees of a bridge as moc would, for qmltyperegistrar: metatypes.py PACKAGE OUT.json.

Qt's own pyside6-metaobjectdump reads the source and stops at a `Property` whose getter is a lambda; this asks the running classes,
so the types are those that QML really meets.
"""

import importlib
import inspect
import json
import pkgutil
import re
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QMetaProperty, QObject

ROOT = Path(__file__).resolve().parent.parent
VAR = ("PyObject", "QVariantList", "QVariantMap")
"""Python's own objects, lists and dictionaries: `var` in QML."""


def main() -> None:
    """One entry per module of the bridge that declares a QObject."""
    sys.path.insert(0, str(ROOT))
    bridge = importlib.import_module(sys.argv[1])
    modules = [importlib.import_module(found.name) for found in pkgutil.walk_packages(bridge.__path__, f"{bridge.__name__}.")]
    entries = []
    for module in modules:
        own = [cls for cls in vars(module).values() if isinstance(cls, type) and cls.__module__ == module.__name__]
        classes = [described(cls) for cls in own if issubclass(cls, QObject)]
        if classes:
            entries.append({"classes": classes, "inputFile": f"{module.__name__}.py", "outputRevision": 69})
    Path(sys.argv[2]).write_text(json.dumps(entries, indent=1), "utf-8")


def described(cls: type[QObject]) -> dict[str, object]:
    """A class as moc writes it."""
    meta: QMetaObject = vars(cls)["staticMetaObject"]
    methods = [meta.method(i) for i in range(meta.methodOffset(), meta.methodCount())]
    properties = [meta.property(i) for i in range(meta.propertyOffset(), meta.propertyCount())]
    return {
        "className": cls.__name__,
        "qualifiedClassName": cls.__name__,
        "object": True,
        "superClasses": [{"access": "public", "name": cls.__mro__[1].__name__}],
        "classInfos": infos(cls),
        "enums": enums(meta),
        "properties": [property_of(found, index) for index, found in enumerate(properties)],
        "signals": [method_of(found) for found in methods if found.methodType() == QMetaMethod.MethodType.Signal],
        "slots": [method_of(found) for found in methods if found.methodType() == QMetaMethod.MethodType.Slot],
    }


def infos(cls: type[QObject]) -> list[dict[str, str]]:
    """What its decorators say; PySide keeps it where a QMetaObject doesn't show it."""
    decorators = inspect.getsource(cls).split("\nclass ")[0]
    found = []
    if "@QmlElement" in decorators:
        found.append({"name": "QML.Element", "value": "auto"})
    if reason := re.search(r"@QmlUncreatable\((.*?)\)\n", decorators + "\n", re.S):
        found += [{"name": "QML.Creatable", "value": "false"}, {"name": "QML.UncreatableReason", "value": reason[1].strip("\"'")}]
    if "@QmlSingleton" in decorators:
        found.append({"name": "QML.Singleton", "value": "true"})
    return found


def enums(meta: QMetaObject) -> list[dict[str, object]]:
    kinds = [meta.enumerator(i) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    return [
        {"name": kind.name(), "isClass": kind.isScoped(), "isFlag": kind.isFlag(), "values": [kind.key(i) for i in range(kind.keyCount())]}
        for kind in kinds
    ]


def property_of(found: QMetaProperty, index: int) -> dict[str, object]:
    described: dict[str, object] = {
        "name": text(found.name()),
        "type": type_of(text(found.typeName())),
        "index": index,
        "read": found.name(),
    }
    described["constant"] = found.isConstant()
    if found.isWritable():
        described["write"] = found.name()
    if found.hasNotifySignal():
        described["notify"] = text(found.notifySignal().name())
    return described


def method_of(found: QMetaMethod) -> dict[str, object]:
    types = [type_of(text(kind)) for kind in found.parameterTypes()]
    names = [text(name) for name in found.parameterNames()]
    arguments = [{"name": name, "type": kind} if name else {"type": kind} for name, kind in zip(names, types, strict=True)]
    return {"access": "public", "name": text(found.name()), "arguments": arguments, "returnType": type_of(text(found.typeName()))}


def type_of(name: str) -> str:
    return "QVariant" if name in VAR else name


def text(name: str | bytes | bytearray | memoryview | QByteArray) -> str:
    """Qt gives some names as text, some as bytes."""
    if isinstance(name, QByteArray):
        name = name.data()
    return name if isinstance(name, str) else bytes(name).decode()


if __name__ == "__main__":
    main()
