// A text as the machine wrote it; a touched word shows what else it could be, and a touch chooses.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: panel

    required property Demo demo
    readonly property Readings readings: demo.results.readings
    readonly property real size: (Theme.portrait ? 3.6 : 3.2) * Theme.u * Theme.textScale
    // Large type leaves no room but for two lines and one row of readings.
    readonly property bool tight: height < 24 * Theme.u * Theme.textScale

    Words {
        visible: panel.readings.count === 0
        y: page.y
        width: parent.width
        text: qsTr("Your text with its marks will stand here.")
        style: "title"
        color: Theme.text3
    }
    Flickable {
        id: page

        // Room for the frame of a word at the edge.
        readonly property real room: 0.16 * panel.size

        x: -room
        y: 1.2 * Theme.u
        width: parent.width + 2 * room
        height: parent.height - y - (choices.visible ? choices.height + 2.4 * Theme.u : 0)
        contentHeight: sentence.height + 2 * room
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: panel.readings.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The text with its marks")
        Keys.onRightPressed: panel.readings.step(1)
        Keys.onLeftPressed: panel.readings.step(-1)
        // While the visitor writes, the end must be seen; a touched word stays where it is.
        onContentHeightChanged: {
            if (panel.readings.active < 0)
                contentY = panel.demo.given.typed.writing ? Math.max(0, contentHeight - height) : 0;
        }

        Flow {
            id: sentence

            x: page.room
            y: page.room
            width: page.width - 2 * page.room
            spacing: 0.26 * panel.size

            Repeater {
                model: panel.readings
                delegate: WrittenWord {
                    size: panel.size
                    // A line that the edge cuts stands back: there is more to drag into view.
                    opacity: y + page.room > page.contentY - 1 && y + height + page.room < page.contentY + page.height + 1 ? 1 : 0.3
                    onClicked: panel.readings.look(index)
                }
            }
        }
        FocusRing { around: Theme.radius.tag }
    }
    Column {
        id: choices

        visible: panel.readings.count > 0 && (!panel.tight || panel.readings.active >= 0)
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 1.2 * Theme.u

        Rectangle { width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
        Words {
            visible: !panel.tight
            width: parent.width
            text: panel.readings.active < 0 ? qsTr("Touch a word to see what else it could be.") : qsTr("This word could be")
            style: "small"
            color: Theme.text2
        }
        Flow {
            visible: panel.readings.active >= 0
            width: parent.width
            height: panel.tight ? Math.min(implicitHeight, Math.max(7.6, 7.6 * Theme.textScale) * Theme.u) : implicitHeight
            clip: panel.tight
            spacing: 1.2 * Theme.u

            Repeater {
                model: panel.readings.others
                delegate: Choice {
                    required property int index
                    required property string said
                    required property var model

                    most: choices.width
                    text: said ? model.text + "  " + said : model.text
                    chosen: model.chosen
                    onTouched: panel.readings.choose(index)
                }
            }
        }
    }
}
