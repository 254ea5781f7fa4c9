// The event's look: colours and a logo at the left, and at the right the kiosk's pages in them, before anything is written.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge

Item {
    id: editor

    required property Styling styling

    LookChoices {
        id: choices

        width: 340
        height: parent.height
        styling: editor.styling
        savable: weak.count === 0
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
