// Lying bars, one a line with its name and number; what a bar is a part of shows behind it. Long lists scroll.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Kiosk.Bridge

ListView {
    id: chart

    required property Rows rows
    property int nameWidth: 164
    property bool noted: false
    readonly property int numberWidth: 52

    model: rows
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    // As far apart as there is room for, so that few lines fill the sheet and many still fit.
    readonly property real line: Math.max(21, Math.min(44, height / Math.max(count, 1)))

    delegate: Item {
        id: bar

        required property string label
        required property string text
        required property string note
        required property real share
        required property real whole
        required property bool strong

        width: chart.width
        height: chart.line
        Accessible.role: Accessible.StaticText
        Accessible.name: "%1: %2 %3".arg(label).arg(text).arg(note)

        Words {
            width: chart.nameWidth - 12
            anchors.verticalCenter: parent.verticalCenter
            text: bar.label
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            anchors { left: parent.left; leftMargin: chart.nameWidth; right: number.left; rightMargin: 4; verticalCenter: parent.verticalCenter }
            height: Math.min(18, chart.line - 7)

            Rectangle {
                width: Math.round(parent.width * bar.whole)
                height: parent.height
                color: Tokens.barRest
            }
            Rectangle {
                width: Math.round(parent.width * bar.share)
                height: parent.height
                color: bar.strong ? Tokens.cinnabar : Tokens.bar
            }
        }
        Words {
            id: number

            anchors { right: part.left; verticalCenter: parent.verticalCenter }
            width: chart.numberWidth
            text: bar.text
            style: "strong"
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
        Words {
            id: part

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: chart.noted ? 52 : 0
            visible: chart.noted
            text: bar.note
            style: "small"
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
