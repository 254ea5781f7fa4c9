// The colours of one palette and the logo, and what is done with the draft of them.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Pane {
    id: choices

    required property Styling styling
    property bool savable: true

    Row {
        id: palettes

        x: 16
        y: 14
        spacing: 8

        Repeater {
            model: ["lacquer", "light"]

            Button {
                required property string modelData

                text: modelData === "light" ? qsTr("High contrast") : qsTr("Lacquer")
                on: choices.styling.palette === modelData
                onClicked: choices.styling.choosePalette(modelData)
            }
        }
    }
    ListView {
        anchors { left: parent.left; right: parent.right; top: palettes.bottom; bottom: foot.top; margins: 16; topMargin: 10 }
        model: choices.styling.colours
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        delegate: ColourLine {
            onWanted: colour => bad = !choices.styling.put(token, colour)
        }
    }
    Column {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 16 }
        spacing: 8

        Button {
            width: parent.width
            icon: "image"
            text: choices.styling.hasLogo ? qsTr("Take the logo away") : qsTr("Drop a logo here")
            enabled: choices.styling.hasLogo
            onClicked: choices.styling.dropLogo()
        }
        Row {
            spacing: 8

            Button {
                kind: "main"
                icon: "check"
                text: qsTr("Save the look")
                enabled: choices.styling.dirty && choices.savable && !choices.styling.tasks.busy
                onClicked: choices.styling.save()
            }
            Button {
                text: choices.styling.dirty ? qsTr("Undo") : qsTr("The house's")
                enabled: choices.styling.dirty || !choices.styling.houses
                onClicked: choices.styling.dirty ? choices.styling.revert() : choices.styling.reset()
            }
        }
    }
}
