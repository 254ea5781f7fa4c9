// What was read: how much and how fast, then the lines; one of them is marked here and on the page.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Demo demo
    readonly property Lines lines: demo.results.lines
    readonly property bool tooLong: list.contentHeight > height - head.height
    readonly property bool atEnd: list.contentY + list.height >= list.contentHeight - 1

    Item {
        id: head

        width: parent.width
        height: 4.4 * Theme.u + count.height

        Words {
            id: count

            y: 2 * Theme.u
            text: panel.lines.stamp !== "" ? qsTr("Not read") : qsTr("%n line(s)", "", panel.lines.count)
            style: "title"
        }
        Words {
            anchors { left: count.right; leftMargin: 3 * Theme.u; verticalCenter: count.verticalCenter }
            visible: panel.lines.stamp === ""
            text: panel.demo.readTime
            style: "small"
            color: Theme.text2
        }
        Rectangle { width: parent.width; height: Theme.stroke.hairline; y: count.y + count.height + 2 * Theme.u; color: Theme.hairline }
    }
    ListView {
        id: list

        anchors { top: head.bottom; bottom: more.visible ? more.top : parent.bottom; bottomMargin: more.visible ? 1 * Theme.u : 0 }
        x: -0.8 * Theme.u
        width: parent.width + 1.6 * Theme.u
        model: panel.lines
        clip: true
        // What it made ahead would still be in the making when the lines are taken away.
        cacheBuffer: 0
        interactive: panel.tooLong
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was read")
        Keys.onUpPressed: panel.lines.choose(panel.lines.active - 1)
        Keys.onDownPressed: panel.lines.choose(panel.lines.active + 1)
        delegate: ReadLine {
            width: list.width
            // A line that the edge would cut waits for "read on".
            opacity: y > list.contentY - 1 && y + height < list.contentY + list.height + 1 ? 1 : 0
            onClicked: panel.lines.choose(index)
        }

        FocusRing { around: Theme.radius.tag }
        Connections {
            target: panel.lines

            function onActiveChanged() {
                list.positionViewAtIndex(Math.max(0, panel.lines.active), ListView.Contain);
            }
        }
    }
    Button {
        id: more

        visible: panel.tooLong
        anchors.bottom: parent.bottom
        width: parent.width
        kind: "bare"
        icon: panel.atEnd ? "arrow-up" : "chevron-down"
        text: panel.atEnd ? qsTr("Back to the first line") : qsTr("Read on")
        onClicked: {
            if (panel.atEnd)
                list.positionViewAtBeginning();
            else
                list.positionViewAtIndex(list.indexAt(1, list.contentY + list.height - 1), ListView.Beginning);
        }
    }
}
