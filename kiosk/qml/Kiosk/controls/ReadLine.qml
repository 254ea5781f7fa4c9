// A line as it was read, as large as it is on the page beside the others; doubtful words stand on dots.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Rectangle {
    id: read

    required property int index
    required property list<string> words
    required property list<bool> doubtful
    required property real proportion
    required property bool active
    readonly property real size: 2.3 * Theme.u * Theme.textScale * proportion

    signal clicked

    implicitHeight: flow.height
    radius: Theme.radius.tag
    color: active ? Theme.control : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: words.join(" ")
    Accessible.selected: active
    Accessible.onPressAction: clicked()

    Flow {
        id: flow

        x: 0.8 * Theme.u
        width: parent.width - 1.6 * Theme.u
        spacing: 0.26 * read.size

        Repeater {
            model: read.words
            delegate: Words {
                required property int index
                required property string modelData

                text: modelData
                size: read.size
                line: read.proportion > 1.3 ? 1.4 : 1.62
                font.weight: read.proportion > 1.3 ? Font.Bold : Font.Normal
                color: Theme.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true

                Dots {
                    visible: read.doubtful[parent.index] ?? false
                    width: parent.width
                    y: parent.height - 0.35 * read.size
                }
            }
        }
    }
    MouseArea { anchors.fill: parent; onClicked: read.clicked() }
}
