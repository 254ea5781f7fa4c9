// The one answer, large, and how sure the machine is of it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Best best

    topPadding: 1.6 * Theme.u
    spacing: 1.4 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: best.name === "" ? nothing.text : best.name + ": " + best.sure

    NothingYet { id: nothing; visible: panel.best.name === ""; width: parent.width; Accessible.ignored: true }
    Words {
        visible: panel.best.name !== ""
        width: parent.width
        text: panel.best.name
        style: "h1"
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Bar { visible: panel.best.name !== ""; width: parent.width; implicitHeight: 2 * Theme.u; part: panel.best.part }
    Words {
        visible: panel.best.name !== ""
        width: parent.width
        text: qsTr("%1 sure").arg(panel.best.sure)
        style: "label"
        color: Theme.text2
        Accessible.ignored: true
    }
}
