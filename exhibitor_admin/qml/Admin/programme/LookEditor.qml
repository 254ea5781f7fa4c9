// The event's look: colours and a logo at the left, and at the right the kiosk's pages in them, before anything is written.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: editor

    required property Styling styling

    Pane {
        id: choices

        width: 340
        height: parent.height

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
                    on: editor.styling.palette === modelData
                    onClicked: editor.styling.choosePalette(modelData)
                }
            }
        }
        ListView {
            anchors { left: parent.left; right: parent.right; top: palettes.bottom; bottom: foot.top; margins: 16; topMargin: 10 }
            model: editor.styling.colours
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            delegate: ColourLine {
                onWanted: colour => bad = !editor.styling.put(token, colour)
            }
        }
        Column {
            id: foot

            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 16 }
            spacing: 8

            Button {
                width: parent.width
                icon: "image"
                text: editor.styling.hasLogo ? qsTr("Take the logo away") : qsTr("Drop a logo here")
                enabled: editor.styling.hasLogo
                onClicked: editor.styling.dropLogo()
            }
            Row {
                spacing: 8

                Button {
                    kind: "main"
                    icon: "check"
                    text: qsTr("Save the look")
                    enabled: editor.styling.dirty && weak.count === 0 && !editor.styling.tasks.busy
                    onClicked: editor.styling.save()
                }
                Button {
                    text: editor.styling.dirty ? qsTr("Undo") : qsTr("The house's")
                    enabled: editor.styling.dirty || !editor.styling.houses
                    onClicked: editor.styling.dirty ? editor.styling.revert() : editor.styling.reset()
                }
            }
        }
    }
    Item {
        id: stage

        anchors { left: choices.right; right: parent.right; top: parent.top; leftMargin: 18 }
        height: Math.min(width * 9 / 16, parent.height - 54 - problems.height)

        LookPreview {
            id: preview

            height: parent.height
            width: height * 16 / 9
            styling: editor.styling
        }
    }
    Row {
        id: pages

        anchors { left: stage.left; top: stage.bottom; topMargin: 10 }
        spacing: 8

        Repeater {
            model: ["attract", "gallery"]

            Button {
                required property string modelData

                text: modelData === "attract" ? qsTr("First page") : qsTr("Gallery")
                on: preview.page === modelData
                onClicked: preview.page = modelData
            }
        }
    }
    Column {
        id: problems

        anchors { left: stage.left; right: parent.right; top: pages.bottom; topMargin: 10 }
        spacing: 4

        Repeater {
            id: weak

            model: editor.styling.weak

            Status {
                required property int index
                required property string said

                visible: index < 4
                kind: "bad"
                icon: "contrast"
                text: index === 3 ? qsTr("and %1 more").arg(weak.count - 3) : said
            }
        }
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => editor.styling.takeLogo(drop.urls[0])
    }
}
