// What is sung or played: the newest note, large, and all of the last seconds on a roll, the higher the higher.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property NoteRoll notes
    // Names stand in two columns, for neighbours on the roll are nearer than lines of words.
    readonly property int columns: Theme.largeType ? 1 : 2
    readonly property real column: 4.6 * Theme.u * Theme.textScale
    readonly property real beside: columns * column
    // In which of them each line's name lies on no other, or -1 where there is none.
    readonly property var columnOf: {
        const free = new Array(columns).fill(0);
        return notes.lines.map((name, at) => {
            const top = at * roll.lineHeight;
            const found = name === "" ? -1 : free.findIndex(from => top >= from);
            if (found >= 0)
                free[found] = top + 1.2 * Theme.type.small.size;
            return found;
        });
    }

    topPadding: 1.2 * Theme.u
    spacing: 1.8 * Theme.u
    Accessible.role: Accessible.StaticText
    Accessible.name: notes.latest === "" ? nothing.text : qsTr("Notes heard: %1").arg(notes.inOrder)

    NothingYet { id: nothing; visible: panel.notes.latest === ""; width: parent.width; Accessible.ignored: true }
    Words {
        visible: panel.notes.latest !== ""
        width: parent.width
        text: panel.notes.latest
        style: "h1"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Item {
        id: roll

        readonly property real lineHeight: height / Math.max(1, panel.notes.lines.length)

        visible: panel.notes.latest !== ""
        width: parent.width
        height: (Theme.portrait ? 16 : 25) * Theme.u
        clip: true

        Repeater {
            model: panel.notes.lines
            delegate: Item {
                id: line

                required property string modelData
                required property int index

                y: index * roll.lineHeight
                width: roll.width
                height: roll.lineHeight

                Rectangle { visible: line.modelData !== ""; x: panel.beside; anchors.verticalCenter: parent.verticalCenter; width: parent.width - x; height: Theme.stroke.edge; color: Theme.edge }
                Words {
                    visible: (panel.columnOf[line.index] ?? -1) >= 0
                    x: (panel.columnOf[line.index] ?? 0) * panel.column
                    text: line.modelData
                    style: "small"
                    line: 1
                    color: Theme.text2
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: panel.notes
            delegate: Rectangle {
                required property real since
                required property real wide
                // Where the line begins, of the roll's height.
                required property real line

                x: panel.beside + since * (roll.width - panel.beside)
                y: line * roll.height + 0.1 * roll.lineHeight
                width: Math.max(wide * (roll.width - panel.beside) - 0.3 * Theme.u, 0.6 * Theme.u)
                height: 0.8 * roll.lineHeight
                radius: Math.min(width, height) / 3
                color: Theme.gold
            }
        }
    }
}
